import type { Answer } from '../api/interface.js';
import { useReading } from '../api/readings.js';
import { address } from '../state.js';

type Corridor = Answer<'/v1/corridors'>['data'][number];
export type Place = Corridor['origins'][number];

/** All places of a corridor, some of them more than once. */
export function placesOf({ places, origins, destinations }: Corridor): Place[] {
  return [...places.map(({ place }) => place), ...origins, ...destinations];
}

/** The places on the corridors of the pair by their UN/LOCODE, with their names in the language of data; not asked unless `wanted`. */
export function usePlaces(wanted = true): ReadonlyMap<string, Place> {
  const { pair } = address.value;
  const asked = wanted && pair !== undefined ? { pair, limit: 1000 } : undefined;
  const corridors = useReading('/v1/corridors', asked).answer?.data ?? [];
  return new Map(corridors.flatMap(placesOf).map((place) => [place.code, place]));
}
