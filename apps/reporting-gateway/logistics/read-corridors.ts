import type { Pool } from 'pg';
import { keyOf } from '../http/cursor.js';
import type { Asked } from '../http/endpoint.js';
import { none } from '../http/none.js';
import { defaultLimit, type Page, pageOf } from '../http/page.js';
import { firstDay, lastDay } from '../http/span.js';
import { assertKnown } from '../reader/assert-known.js';
import { factStatement } from '../reader/fact-statement.js';
import { placed } from '../reader/named.js';
import { rowsOf } from '../reader/rows.js';
import type { CorridorEntry } from './logistics-entry.js';
import type { corridorParameters } from './logistics-parameters.js';

const corridors = factStatement(new URL('./corridors.sql', import.meta.url));

type CorridorRow = Omit<CorridorEntry, 'origins' | 'destinations' | 'places'> & {
  origins: string[];
  destinations: string[];
  places: { place: string; facility: string | null; modes: string[] }[];
};

/** Corridors, and what moved on them between two days. */
export async function readCorridors(
  reader: Pool,
  asked: Asked<typeof corridorParameters>,
): Promise<Page<CorridorEntry>> {
  const { values, language, moment } = asked;
  const { pair, corridor, from, to, cursor, limit = defaultLimit } = values;
  const filters = [pair, corridor, firstDay(from), lastDay(to), ...keyOf(cursor, 1), limit + 1];
  const rows = await rowsOf<CorridorRow>(reader, corridors(moment.asOf, ...filters));
  if (rows.length === 0) await assertKnown(reader, 'corridor', corridor);
  const entryOf = (row: CorridorRow): CorridorEntry => ({
    ...row,
    origins: row.origins.map((one) => placed(one, language)),
    destinations: row.destinations.map((one) => placed(one, language)),
    places: row.places.map((one) => ({ ...one, place: placed(one.place, language) })),
  });
  return pageOf(rows, limit, (row) => [row.corridor], entryOf, none.movement);
}
