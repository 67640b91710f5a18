/**
 * The elements of a JSON array as the bytes that were sent: parsing and writing them again would change numbers and order.
 * Undefined when the bytes are no array. Elements are not checked: each is read by itself afterwards.
 */
export function splitBatch(bytes: Buffer): Buffer[] | undefined {
  let at = skipSpace(bytes, 0);
  if (bytes[at] !== 0x5b /* [ */) return undefined;
  at = skipSpace(bytes, at + 1);
  const elements: Buffer[] = [];
  if (bytes[at] !== 0x5d /* ] */) {
    for (;;) {
      const end = endOfElement(bytes, at);
      elements.push(bytes.subarray(at, end));
      if (bytes[end] !== 0x2c /* , */) {
        at = end;
        break;
      }
      at = skipSpace(bytes, end + 1);
    }
  }
  const closed = bytes[at] === 0x5d && skipSpace(bytes, at + 1) === bytes.length;
  return closed ? elements : undefined;
}

/** Where the comma or the bracket stands that ends the element, outside of strings and of what is nested. */
function endOfElement(bytes: Buffer, from: number): number {
  let depth = 0;
  let inString = false;
  let at = from;
  for (; at < bytes.length; at++) {
    const byte = bytes[at];
    if (inString) {
      if (byte === 0x5c /* \ */) at++;
      else if (byte === 0x22 /* " */) inString = false;
    } else if (byte === 0x22) inString = true;
    else if (byte === 0x5b || byte === 0x7b /* { */) depth++;
    else if (byte === 0x5d || byte === 0x7d /* } */) {
      if (depth === 0) return at;
      depth--;
    } else if (byte === 0x2c && depth === 0) return at;
  }
  return at;
}

function skipSpace(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && (bytes[at] === 0x20 || bytes[at] === 0x0a || bytes[at] === 0x0d || bytes[at] === 0x09))
    at++;
  return at;
}
