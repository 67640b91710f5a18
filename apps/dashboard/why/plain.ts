/** Whether a text is a decimal number; a year or a code with a leading zero may look like one, which the caller knows. */
export const isDecimal = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);

/** Whether a text is a moment, a day, or a period of a year, a quarter or a month, as events write them. */
export const isInstant = (text: string): boolean => /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(text);
export const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);
export const isPeriod = (text: string): boolean => /^\d{4}(-Q[1-4]|-\d\d)?$/.test(text);

/**
 * What a field of an event that is no text says: `["MAR", "KAZ"]`, a text in several languages, documents by their title,
 * items of a roadmap by their number. What has no such name is written as it came.
 */
export function plainOf(value: unknown, language: string): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => plainOf(each, language));
  if (typeof value !== 'object' || value === null) return [String(value)];
  const given = value as Readonly<Record<string, unknown>>;
  const name = given[language] ?? given.en ?? given.title ?? given.url ?? given.item ?? given.text ?? given.place;
  return name === undefined ? [JSON.stringify(value)] : plainOf(name, language);
}
