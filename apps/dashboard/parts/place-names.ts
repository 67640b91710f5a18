import type { Answer } from '../api/interface.js';
import { useReading } from '../api/readings.js';
import { address } from '../state.js';
import { type Corridor, corridorName } from './corridor-name.js';

export type Place = Corridor['origins'][number];

/** What is called how on the corridors of a pair. */
export interface Names {
  /** Places by their UN/LOCODE. */
  readonly places: ReadonlyMap<string, Place>;
  /** Names of corridors by their code. */
  readonly corridors: ReadonlyMap<string, string>;
}

/** All places of a corridor, some of them more than once. */
export function placesOf({ places, origins, destinations }: Corridor): Place[] {
  return [...places.map(({ place }) => place), ...origins, ...destinations];
}

const none: Answer<'/v1/corridors'>['data'] = [];

/** The names on the corridors of the pair, in the language of data; not asked unless `wanted`. */
export function useNames(wanted = true): Names {
  const { pair } = address.value;
  const asked = wanted && pair !== undefined ? { pair, limit: 1000 } : undefined;
  const corridors = useReading('/v1/corridors', asked).answer?.data ?? none;
  return {
    places: new Map(corridors.flatMap(placesOf).map((place) => [place.code, place])),
    corridors: new Map(corridors.map((corridor) => [corridor.corridor, corridorName(corridor, corridors)])),
  };
}
