import { areaName, areaOfPlace } from '#reference/countries.js';
import type { Language } from '#reference/languages.js';

/** An area with its name. */
export function named(code: string, language: Language): { code: string; name: string } {
  return { code, name: areaName(code, language) };
}

/** A place with the area that it lies in. */
export function placed(locode: string, language: Language) {
  const area = areaOfPlace(locode);
  return { code: locode, area: area === undefined ? null : named(area, language) };
}
