import type { Answer } from '../api/interface.js';
import { countryName } from '../i18n/format.js';
import { t } from '../i18n/texts.js';
import { wordOf } from './word.js';

export type Corridor = Answer<'/v1/corridors'>['data'][number];

/** What a corridor is called: `Kazakhstan → Morocco (rail, sea)`; with its code where another `among` these is called alike. */
export function corridorName(corridor: Corridor, among: readonly Corridor[] = []): string {
  const name = bareName(corridor);
  const isAlike = (other: Corridor) => other.corridor !== corridor.corridor && bareName(other) === name;
  return among.some(isAlike) ? `${name}, ${corridor.corridor}` : name;
}

function bareName({ corridor, origins, destinations, places }: Corridor): string {
  const { routeOf, modeNames } = t().logistics;
  const [from, to] = [origins, destinations].map((ends) =>
    [...new Set(ends.flatMap(({ area }) => (area ? [countryName(area.code)] : [])))].join(', '),
  );
  // In the order of the journey.
  const modes = [...new Set(places.flatMap(({ modes: of }) => of))].map((mode) => wordOf(modeNames, mode));
  return from && to ? `${routeOf(from, to)}${modes.length > 0 ? ` (${modes.join(', ')})` : ''}` : corridor;
}
