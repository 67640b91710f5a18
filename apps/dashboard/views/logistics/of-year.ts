import type { Value } from '../../api/interface.js';
import * as format from '../../i18n/format.js';
import type { Corridor } from './corridor.js';

/** What the figures of a corridor are drawn from: the values of one year. */
export interface OfYear {
  readonly corridor: Corridor;
  readonly values: readonly Value[];
  readonly year: string;
  /** Moment of the answer. */
  readonly asOf: string;
}

/** A place as people read it: `KZKSN, Kazakhstan`. */
export function placeName(corridor: Corridor, code: string): string {
  const { places, origins, destinations } = corridor;
  const place = [...places.map((each) => each.place), ...origins, ...destinations].find((each) => each.code === code);
  return place?.area ? `${code}, ${format.countryName(place.area.code)}` : code;
}

/** A value in few decimals; a dash where there is none. */
export function told(value: Value | undefined): string {
  return value === undefined || value.value === null ? '–' : format.number(Number(value.value), 1);
}
