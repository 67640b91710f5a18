import type { Value } from '../../api/interface.js';
import { grouped } from '../../grouped.js';
import type { Corridor } from '../../parts/corridor-name.js';
import type { Place } from '../../parts/place-names.js';
import { yearsFrom } from '../../parts/years.js';

/** How long something takes: the median, and what 90 % and 95 % do not exceed. */
export interface Range {
  readonly p50?: Value;
  readonly p90?: Value;
  readonly p95?: Value;
}

export interface Stop {
  readonly place: Place;
  readonly facility: string | null;
  /** UNECE Recommendation 19 modes by which consignments come or go. */
  readonly modes: readonly string[];
  readonly role: 'origin' | 'between' | 'destination';
  /** Whether all that is under way passes here: not so where one of several origins, or of several destinations, is. */
  readonly common: boolean;
  readonly dwell: Range;
  readonly border: Range;
  /** Where consignments go next from here. */
  readonly legs: readonly Leg[];
}

/** From one place of call to the next. */
export interface Leg {
  readonly from: string;
  readonly to: string;
  readonly transit: Range;
}

/** From one origin to one destination of a corridor, with what its indicators say of a year, by their code. */
export interface Route {
  readonly origin: string;
  readonly destination: string;
  readonly transit: Range;
  readonly values: ReadonlyMap<string, Value>;
}

/** The places of a corridor in their order, each with how long consignments stay there and are on the way to the next, of a year's values. */
export function stopsOf(corridor: Corridor, values: readonly Value[]): readonly Stop[] {
  const own = values.filter(({ dimensions }) => dimensions.corridor === corridor.corridor);
  const isIn = (ends: Corridor['origins'], code: string) => ends.some((end) => end.code === code);
  const isOneOf = (ends: Corridor['origins'], code: string) => ends.length > 1 && isIn(ends, code);
  return corridor.places.map(({ place, facility, modes }) => {
    const { code } = place;
    const at = own.filter(({ dimensions }) => dimensions.place === code);
    return {
      place,
      facility,
      modes,
      role: isIn(corridor.origins, code) ? 'origin' : isIn(corridor.destinations, code) ? 'destination' : 'between',
      common: !isOneOf(corridor.origins, code) && !isOneOf(corridor.destinations, code),
      dwell: rangeOf(at.filter((value) => value.code === 'logistics.dwell_time')),
      border: rangeOf(at.filter((value) => value.code === 'logistics.border_time')),
      legs: legsFrom(code, own),
    };
  });
}

function legsFrom(place: string, own: readonly Value[]): Leg[] {
  const legs = grouped(
    own.filter(({ dimensions }) => dimensions.leg?.startsWith(`${place}-`)),
    ({ dimensions }) => dimensions.leg!,
  );
  return [...legs].map(([leg, values]) => ({
    from: place,
    to: leg.slice(place.length + 1),
    transit: rangeOf(values.filter(({ code }) => code === 'logistics.leg_time')),
  }));
}

/** The routes of a corridor that a year's values are of. */
export function routesOf(corridor: string, values: readonly Value[]): readonly Route[] {
  const own = values.filter(({ dimensions }) => dimensions.corridor === corridor && dimensions.origin);
  const routes = grouped(own, ({ dimensions }) => `${dimensions.origin} ${dimensions.destination}`);
  return [...routes.values()].map((of) => ({
    origin: of[0]!.dimensions.origin!,
    destination: of[0]!.dimensions.destination!,
    transit: rangeOf(of.filter(({ code }) => code === 'logistics.transit_time')),
    values: new Map(of.filter(({ dimensions }) => !dimensions.statistic).map((value) => [value.code, value])),
  }));
}

function rangeOf(values: readonly Value[]): Range {
  return Object.fromEntries(values.map((value) => [value.dimensions.statistic, value])) as Range;
}

/** The values of a range that there are, the median first. */
export function valuesOf({ p50, p90, p95 }: Range): readonly Value[] {
  return [p50, p90, p95].filter((value) => value !== undefined);
}

/** The years that movements of a corridor are known of, latest first. */
export function yearsOf({ firstAt, lastAt }: Pick<Corridor, 'firstAt' | 'lastAt'>): readonly string[] {
  const [first, last] = [firstAt, lastAt].map((at) => (at === null ? NaN : new Date(at).getUTCFullYear()));
  return yearsFrom(first!, last!).toReversed().map(String);
}

/** A duration in days, whatever its unit; undefined where there is none. */
export function days(value: Value | undefined): number | undefined {
  if (value === undefined || value.value === null) return undefined;
  return value.unit === 'h' ? Number(value.value) / 24 : Number(value.value);
}

export interface Quarter {
  readonly quarter: string;
  /** Of all routes together. */
  readonly total: number;
  readonly values: readonly Value[];
}

export const isQuarter = (period: string): boolean => /^\d{4}-Q\d$/.test(period);

/** What went through a corridor, quarter by quarter: routes are added up. */
export function quartersOf(values: readonly Value[]): readonly Quarter[] {
  const quarterly = values.filter(({ period, value }) => isQuarter(period) && value !== null);
  const quarters = grouped(quarterly, ({ period }) => period);
  return [...quarters]
    .map(([quarter, of]) => ({ quarter, total: of.reduce((sum, { value }) => sum + Number(value), 0), values: of }))
    .sort((a, b) => (a.quarter < b.quarter ? -1 : 1));
}

/** Whether a quarter has come to its end by a moment. */
export function isOver(quarter: string, at: string): boolean {
  const [year, number] = quarter.split('-Q').map(Number);
  return Date.UTC(year!, number! * 3) <= Date.parse(at);
}
