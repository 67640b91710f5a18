/** Limits that hold before a message is parsed. */
export const maxMessageBytes = 64 * 1024;
export const maxDepth = 32;

/** Whether a JSON text is nested deeper than allowed; reads characters, parses nothing. */
export function isTooDeep(json: string): boolean {
  return brackets(json) > maxDepth && nestingDepth(json) > maxDepth;
}

/** Opening brackets, those inside strings too: up to `maxDepth + 1` of each kind. Text without many cannot be deep. */
function brackets(json: string): number {
  let count = 0;
  for (const bracket of '{[') {
    let at = -1;
    for (let n = 0; n <= maxDepth && (at = json.indexOf(bracket, at + 1)) >= 0; n++) count++;
  }
  return count;
}

/** Deepest nesting of objects and arrays, not counting brackets inside strings. */
export function nestingDepth(json: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let i = 0; i < json.length; i++) {
    const code = json.charCodeAt(i);
    if (inString) {
      if (code === 0x5c /* \ */) i++;
      else if (code === 0x22 /* " */) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x7b /* { */ || code === 0x5b /* [ */) deepest = Math.max(deepest, ++depth);
    else if (code === 0x7d || code === 0x5d) depth--;
  }
  return deepest;
}
