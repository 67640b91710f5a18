import codes from 'i18n-iso-countries/codes.json';

/** Alpha-2 code, by which browsers know the names of countries, of an alpha-3 code. */
export default new Map(
  (codes as readonly (readonly string[])[]).map(([alpha2, alpha3]) => [alpha3!, alpha2!] as const),
);

/** Alpha-3 code of a numeric code, by which the shapes of the map go. */
export const areaOfNumber = new Map(
  (codes as readonly (readonly string[])[]).map(([, alpha3, numeric]) => [numeric!, alpha3!] as const),
);
