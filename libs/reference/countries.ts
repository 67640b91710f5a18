import { createRequire } from 'node:module';
import countries from 'i18n-iso-countries';
import { type Language, languages } from './languages.js';

const require = createRequire(import.meta.url);
for (const language of languages) {
  countries.registerLocale(require(`i18n-iso-countries/langs/${language}.json`) as countries.LocaleData);
}

const areas = new Set(Object.keys(countries.getAlpha3Codes()));

/** Every ISO 3166-1 alpha-3 code. */
export const areaCodes: readonly string[] = [...areas].sort();

/** Whether `code` is an ISO 3166-1 alpha-3 code. */
export function isArea(code: string): boolean {
  return areas.has(code);
}

/** Whether `code` is an ISO 3166-1 alpha-2 code. */
export function isAlpha2(code: string): boolean {
  return countries.alpha2ToAlpha3(code) !== undefined;
}

/** Alpha-3 code of an alpha-2 code; undefined when it is none. */
export function areaOfAlpha2(code: string): string | undefined {
  return countries.alpha2ToAlpha3(code);
}

/** Alpha-3 code of the country that a UN/LOCODE lies in: `MAPTM` -> `MAR`. Undefined for an unknown country. */
export function areaOfPlace(locode: string): string | undefined {
  return countries.alpha2ToAlpha3(locode.slice(0, 2));
}

/** Looked up once: answers are full of them. */
const namesIn: ReadonlyMap<Language, ReadonlyMap<string, string | undefined>> = new Map(
  languages.map((language) => [language, new Map(areaCodes.map((code) => [code, countries.getName(code, language)]))]),
);

/** Name of an area; its code where there is none in that language. */
export function areaName(code: string, language: Language): string {
  return namesIn.get(language)?.get(code) ?? code;
}

/** Code of the country with that name in one of our languages, whatever its case; undefined when there is none. */
export function areaNamed(name: string): string | undefined {
  return languages.map((language) => countries.getAlpha3Code(name, language)).find((code) => code !== undefined);
}
