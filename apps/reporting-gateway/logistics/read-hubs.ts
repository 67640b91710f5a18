import type { Pool } from 'pg';
import { commodityName } from '#reference/commodities.js';
import { inLanguage, type Multilingual } from '#reference/languages.js';
import { keyOf } from '../http/cursor.js';
import type { Asked } from '../http/endpoint.js';
import { none } from '../http/none.js';
import { defaultLimit, type Page, pageOf } from '../http/page.js';
import { firstDay, lastDay } from '../http/span.js';
import { assertKnown } from '../reader/assert-known.js';
import { factStatement } from '../reader/fact-statement.js';
import { named, placed } from '../reader/named.js';
import { rowsOf } from '../reader/rows.js';
import type { HubEntry } from './logistics-entry.js';
import type { hubParameters } from './logistics-parameters.js';

const hubs = factStatement(new URL('./hubs.sql', import.meta.url));

type Commodity = HubEntry['commodities'][number];
type HubRow = Omit<HubEntry, 'name' | 'place' | 'commodities'> & {
  name: Multilingual;
  place: string;
  commodities: (Omit<Commodity, 'commodityName' | 'unit' | 'destinations'> & {
    destinations: { area: string; tonnes: string }[];
  })[];
};

/** Hubs: what came in, what left and where to, and what is there. */
export async function readHubs(reader: Pool, asked: Asked<typeof hubParameters>): Promise<Page<HubEntry>> {
  const { values, language, moment } = asked;
  const { pair, hub, from, to, cursor, limit = defaultLimit } = values;
  const filters = [pair, hub, firstDay(from), lastDay(to), ...keyOf(cursor, 1), limit + 1];
  const rows = await rowsOf<HubRow>(reader, hubs(moment.asOf, ...filters));
  if (rows.length === 0) await assertKnown(reader, 'hub', hub);
  const entryOf = (row: HubRow): HubEntry => ({
    ...row,
    name: inLanguage(row.name, language),
    place: placed(row.place, language),
    commodities: row.commodities.map((commodity) => ({
      ...commodity,
      commodityName: commodityName('HS', commodity.commodity, language),
      unit: 't',
      destinations: commodity.destinations.map(({ area, tonnes }) => ({ area: named(area, language), tonnes })),
    })),
  });
  return pageOf(rows, limit, (row) => [row.hub], entryOf, none.stock);
}
