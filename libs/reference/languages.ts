/** Languages that every text of ours is written in. Texts that arrive may hold more. */
export const languages = ['en', 'fr'] as const;
export type Language = (typeof languages)[number];

/** A text of ours. */
export type InEachLanguage = Readonly<Record<Language, string>>;

/** A text in several languages by ISO 639-1 code. */
export type Multilingual = Readonly<Record<string, string>>;

/** The text in the language asked for, else in English, else in whichever there is. One of symbols alone is the same in all. */
export function inLanguage(text: Multilingual | string, language: Language): string {
  if (typeof text === 'string') return text;
  return text[language] ?? text.en ?? Object.values(text)[0] ?? '';
}
