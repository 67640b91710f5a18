import { areaOfPlace } from '#reference/countries.js';
import { type Pair, pairsOf } from '#reference/pair.js';

/** Pairs of the countries that the places (UN/LOCODE) lie in. */
export function pairsOfPlaces(places: readonly string[]): Pair[] {
  return pairsOf(places.flatMap((place) => areaOfPlace(place) ?? []));
}
