import { areaName, areaOfPlace } from '#reference/countries.js';
import { inLanguage, type Language } from '#reference/languages.js';
import { placeNames } from '#reference/place-names.js';

/** An area with its name. */
export function named(code: string, language: Language): { code: string; name: string } {
  return { code, name: areaName(code, language) };
}

/** A place with its name, where it is known, and the area that it lies in. */
export function placed(locode: string, language: Language) {
  const area = areaOfPlace(locode);
  const name = placeNames[locode];
  return {
    code: locode,
    name: name ? inLanguage(name, language) : null,
    area: area === undefined ? null : named(area, language),
  };
}
