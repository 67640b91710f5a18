import type { Language } from '../address.js';

/**
 * What a browser knows of a language. Some are built without Kazakh, and write `M02` for a month: there its dates are written in
 * digits, as they are in Kazakhstan, numbers as in Russian, and the names of countries come with the page.
 */
function lacking(language: string): boolean {
  const told = found.get(language) ?? /^M\d/.test(new Intl.DateTimeFormat(language, { month: 'long' }).format());
  found.set(language, told);
  return told;
}
const found = new Map<string, boolean>();

/** The locale whose digits and order of dates are the same, and that browsers know. */
const alike = 'ru';

/** How dates of the language are written here. */
export function dateLocale(language: Language): { readonly locale: string; readonly digits: boolean } {
  return lacking(language) ? { locale: alike, digits: true } : { locale: language, digits: false };
}

/** How numbers of the language are written here. */
export function numberLocale(language: string): string {
  return lacking(language) ? alike : language;
}

let names: Readonly<Record<string, string | readonly string[]>> = {};

/** Loads the names of countries in a language that the browser does not know. */
export async function learnNames(language: Language): Promise<void> {
  names = lacking(language) ? (await import('i18n-iso-countries/langs/kk.json')).default.countries : {};
}

/** Name of a country, by its alpha-2 code, where it had to be learnt. */
export function learntName(alpha2: string): string | undefined {
  const name = names[alpha2];
  return typeof name === 'string' ? name : name?.[0];
}
