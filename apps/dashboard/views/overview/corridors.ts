import type { Value } from '../../api/interface.js';
import { isYear } from '../../parts/years.js';

interface Route {
  readonly corridor: string;
  readonly origin: string;
  readonly destination: string;
  readonly transit: Value | undefined;
  readonly onTime: Value | undefined;
}

/** The routes of corridors with the latest year's values of each, sorted by corridor, origin, destination. */
export function routesOf(transit: readonly Value[], onTime: readonly Value[]): Route[] {
  const routes = new Map<string, { corridor: string; origin: string; destination: string }>();
  for (const { dimensions } of [...transit, ...onTime]) {
    const { corridor = '', origin = '', destination = '' } = dimensions as Record<string, string>;
    routes.set(JSON.stringify([corridor, origin, destination]), { corridor, origin, destination });
  }
  const latest = (values: readonly Value[], key: string) =>
    values
      .filter(
        ({ period, dimensions: { corridor, origin, destination } }) =>
          isYear(period) && JSON.stringify([corridor, origin, destination]) === key,
      )
      .reduce<Value | undefined>((last, value) => (last && last.period > value.period ? last : value), undefined);
  return [...routes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, route]) => ({ ...route, transit: latest(transit, key), onTime: latest(onTime, key) }));
}

/** The least and the greatest of the values that are there. */
export function extentOf(values: readonly (Value | undefined)[]): { least: Value; most: Value } | undefined {
  const there = values.filter((value) => value !== undefined && value.value !== null) as Value[];
  const [least, most] = [1, -1].map((sign) => there.toSorted((a, b) => sign * (Number(a.value) - Number(b.value)))[0]);
  return least && most && { least, most };
}
