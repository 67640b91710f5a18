import type { Value } from '../../api/interface.js';
import * as format from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import type { Corridor } from '../../parts/corridor-name.js';
import { type Place, placesOf } from '../../parts/place-names.js';
import type { Route } from './corridor.js';

/** What the figures of a corridor are drawn from: the values of one year. */
export interface OfYear {
  readonly corridor: Corridor;
  readonly values: readonly Value[];
  readonly year: string;
  /** Moment of the answer. */
  readonly asOf: string;
}

/** A place as people read it: `Kostanay (Kazakhstan)`; by its code where it has no name. */
export function placeName(corridor: Corridor, code: string): string {
  const place = placeOf(corridor, code);
  return place ? nameWithCountry(place) : code;
}

export function nameWithCountry({ code, name, area }: Place): string {
  return area ? `${name ?? code} (${format.countryName(area.code)})` : (name ?? code);
}

/** Where there is little room. */
export function shortName(corridor: Corridor, code: string): string {
  return placeOf(corridor, code)?.name ?? code;
}

function placeOf(corridor: Corridor, code: string): Place | undefined {
  return placesOf(corridor).find((each) => each.code === code);
}

function countryOf(corridor: Corridor, code: string): string | undefined {
  const area = placeOf(corridor, code)?.area;
  return area ? format.countryName(area.code) : undefined;
}

type Ends = Pick<Route, 'origin' | 'destination'>;

/** A route as people read it: `Kokshetau (Kazakhstan) → Tanger Med (Morocco)`. */
export function routeName(corridor: Corridor, { origin, destination }: Ends): string {
  return t().logistics.routeOf(placeName(corridor, origin), placeName(corridor, destination));
}

/** A route where there is little room: its places, and below them its countries. */
export function routeLabel(corridor: Corridor, { origin, destination }: Ends): string {
  const [from, to] = [origin, destination].map((code) => countryOf(corridor, code));
  const { routeOf } = t().logistics;
  const places = routeOf(shortName(corridor, origin), shortName(corridor, destination));
  return from && to ? `${places}\n${routeOf(from, to)}` : places;
}

/** A value in few decimals; a dash where there is none. */
export function told(value: Value | undefined): string {
  return value === undefined || value.value === null ? '–' : format.number(Number(value.value), 1);
}
