/** No-break spaces, as French sets them around high punctuation, where texts come with plain ones. Pure. */

const space = '\u00a0';
const narrow = '\u202f';

/** A French text in which no line begins with `:`, `;`, `%` or `»`, nor ends with `«`. */
export function joined(text: string): string {
  return text
    .replaceAll(/«\s*/g, `«${space}`)
    .replaceAll(/\s*»/g, `${space}»`)
    .replaceAll(/ +:(?=\s|$)/g, `${space}:`)
    .replaceAll(/ +([;!?%])/g, `${narrow}$1`);
}

/** The same with every text in it joined, and every text that its functions give. */
export function allJoined<T>(texts: T): T;
export function allJoined(texts: unknown): unknown {
  if (typeof texts === 'string') return joined(texts);
  if (typeof texts === 'function')
    return (...given: unknown[]) => allJoined((texts as (...given: unknown[]) => unknown)(...given));
  if (Array.isArray(texts)) return texts.map((each: unknown) => allJoined(each));
  if (typeof texts !== 'object' || texts === null) return texts;
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, allJoined(text)]));
}
