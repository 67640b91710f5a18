import { type Minutes, day, hour, monthOf, simulationEnd, simulationStart } from './clock.js';
import { type Call, type Route, citrusRoutes, fertiliserRoute, linseedRoute, wheatRoutes } from './corridor.js';
import type { Random } from './random.js';

/** When a consignment came to a call and left it. */
export interface Passage {
  readonly call: Call;
  readonly arrived?: Minutes;
  readonly left?: Minutes;
}

export interface Consignment {
  readonly id: string;
  readonly route: Route;
  readonly teu: number;
  /** In tenths of a tonne: whole numbers add up exactly. */
  readonly decitonnes: number;
  readonly planned: readonly Passage[];
  readonly actual: readonly Passage[];
}

/** A schedule allows for some of the delays, or nothing would ever be on time. */
const scheduleMargin = 1.15;

/** One or more consignments a week and direction, in order of departure, numbered by route and year. */
export function consignments(random: Random): Consignment[] {
  const made: Consignment[] = [];
  const numbers = new Map<string, number>();
  for (let week = simulationStart; week < simulationEnd; week += 7 * day) {
    for (const route of routesOfWeek(random, week)) {
      const departure = week + random.whole(0, 6) * day + random.whole(4, 20) * hour;
      const series = `${route.prefix}-${new Date(week * 60_000).getUTCFullYear()}`;
      const number = (numbers.get(series) ?? 0) + 1;
      numbers.set(series, number);
      made.push(consignment(random, `${series}-${String(number).padStart(3, '0')}`, route, departure));
    }
  }
  return made;
}

/** Wheat moves most after the harvest of August and September; citrus from November to May, fertiliser for the rest. */
function routesOfWeek(random: Random, week: Minutes): Route[] {
  const month = monthOf(week);
  const routes = [random.pick(wheatRoutes)];
  if (random.next() < (month >= 9 && month <= 11 ? 0.6 : 0.15)) routes.push(random.pick(wheatRoutes));
  if (random.next() < 0.2) routes.push(linseedRoute);
  if (month >= 11 || month <= 5) routes.push(random.pick(citrusRoutes));
  if (random.next() < (month >= 6 && month <= 10 ? 0.7 : 0.25)) routes.push(fertiliserRoute);
  return routes;
}

function consignment(random: Random, id: string, route: Route, departure: Minutes): Consignment {
  // Wagons and containers of 40 feet: an even number of TEU. A TEU carries some 21 to 24 tonnes, of fruit 11 to 13.
  const teu = 2 * (route.prefix === 'WHEAT' ? random.whole(20, 31) : random.whole(4, 14));
  const perTeu = route.prefix === 'CITRUS' ? random.whole(110, 130) : random.whole(210, 240);
  const planned = passages(route, departure, () => scheduleMargin);
  const late = random.next() < 0.3 ? random.whole(2, 30) * hour : random.whole(0, 90);
  const actual = passages(route, departure + late, (kind, at, winter) => {
    return random.delay(kind === 'leg' ? 0.16 : 0.4) * (isWinter(at) ? winter : 1);
  });
  return { id, route, teu, decitonnes: teu * perTeu, planned, actual };
}

type Factor = (kind: 'leg' | 'stay', at: Minutes, winter: number) => number;

function passages(route: Route, departure: Minutes, factor: Factor): Passage[] {
  let at = departure;
  return route.calls.map((call): Passage => {
    const { arrival, stay } = call;
    if (!arrival) return { call, left: at };
    at += Math.round(arrival.hours * hour * factor('leg', at, arrival.winter));
    if (!stay) return { call, arrived: at };
    const arrived = at;
    at += Math.round(stay.hours * hour * factor('stay', at, stay.winter));
    return { call, arrived, left: at };
  });
}

function isWinter(at: Minutes): boolean {
  const month = monthOf(at);
  return month === 12 || month <= 2;
}
