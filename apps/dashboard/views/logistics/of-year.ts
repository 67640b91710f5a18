import type { Value } from '../../api/interface.js';
import * as format from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import type { Corridor, Route } from './corridor.js';

/** What the figures of a corridor are drawn from: the values of one year. */
export interface OfYear {
  readonly corridor: Corridor;
  readonly values: readonly Value[];
  readonly year: string;
  /** Moment of the answer. */
  readonly asOf: string;
}

/** A place as people read it: `KZKSN (Kazakhstan)`. */
export function placeName(corridor: Corridor, code: string): string {
  const country = countryOf(corridor, code);
  return country === undefined ? code : `${code} (${country})`;
}

function countryOf({ places, origins, destinations }: Corridor, code: string): string | undefined {
  const place = [...places.map((each) => each.place), ...origins, ...destinations].find((each) => each.code === code);
  return place?.area ? format.countryName(place.area.code) : undefined;
}

type Ends = Pick<Route, 'origin' | 'destination'>;

/** A route as people read it: `KZKOV (Kazakhstan) → MAPTM (Morocco)`. */
export function routeName(corridor: Corridor, { origin, destination }: Ends): string {
  return t().logistics.routeOf(placeName(corridor, origin), placeName(corridor, destination));
}

/** A route where there is little room: its codes, and below them its countries. */
export function routeLabel(corridor: Corridor, { origin, destination }: Ends): string {
  const [from, to] = [origin, destination].map((code) => countryOf(corridor, code));
  const { routeOf } = t().logistics;
  const codes = routeOf(origin, destination);
  return from && to ? `${codes}\n${routeOf(from, to)}` : codes;
}

/** A value in few decimals; a dash where there is none. */
export function told(value: Value | undefined): string {
  return value === undefined || value.value === null ? '–' : format.number(Number(value.value), 1);
}
