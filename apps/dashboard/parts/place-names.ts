import type { Answer } from '../api/interface.js';
import { useReading } from '../api/readings.js';
import { address } from '../state.js';

export type Place = Answer<'/v1/corridors'>['data'][number]['origins'][number];

/** The places on the corridors of the pair by their UN/LOCODE, with their names in the language of data; not asked unless `wanted`. */
export function usePlaces(wanted = true): ReadonlyMap<string, Place> {
  const { pair } = address.value;
  const asked = wanted && pair !== undefined ? { pair, limit: 1000 } : undefined;
  const corridors = useReading('/v1/corridors', asked).answer?.data ?? [];
  const places = corridors.flatMap(({ places: between, origins, destinations }) => [
    ...between.map(({ place }) => place),
    ...origins,
    ...destinations,
  ]);
  return new Map(places.map((place) => [place.code, place]));
}
