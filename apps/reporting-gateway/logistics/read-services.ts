import type { Pool } from 'pg';
import { keyOf } from '../http/cursor.js';
import type { Asked } from '../http/endpoint.js';
import { none } from '../http/none.js';
import { defaultLimit, type Page, pageOf } from '../http/page.js';
import { firstDay, lastDay } from '../http/span.js';
import { assertKnown } from '../reader/assert-known.js';
import { factStatement } from '../reader/fact-statement.js';
import { named, placed } from '../reader/named.js';
import { rowsOf } from '../reader/rows.js';
import type { ServiceEntry } from './logistics-entry.js';
import type { serviceParameters } from './logistics-parameters.js';

const services = factStatement(new URL('./services.sql', import.meta.url));

type State = Omit<ServiceEntry['states'][number], 'stops'> & { stops: string[] };
type ServiceRow = Omit<ServiceEntry, 'name' | 'reporter' | 'status' | 'states'> & {
  reporter: string;
  states: State[];
  key: string;
};

/** Services with their states. */
export async function readServices(reader: Pool, asked: Asked<typeof serviceParameters>): Promise<Page<ServiceEntry>> {
  const { values, language, moment } = asked;
  const { pair, service, from, to, cursor, limit = defaultLimit } = values;
  const filters = [pair, service, firstDay(from), lastDay(to), ...keyOf(cursor, 1), limit + 1];
  const rows = await rowsOf<ServiceRow>(reader, services(moment.asOf, ...filters));
  if (rows.length === 0) await assertKnown(reader, 'service', service);
  const today = moment.shown.slice(0, 10);
  const entryOf = ({ key: _, reporter, states, ...row }: ServiceRow): ServiceEntry => ({
    ...row,
    name: states.at(-1)!.name,
    reporter: named(reporter, language),
    status: statusOf(states, today),
    states: states.map((state) => ({ ...state, stops: state.stops.map((stop) => placed(stop, language)) })),
  });
  return pageOf(rows, limit, (row) => [row.key], entryOf, none.service);
}

/** Where a service stands on a day, from its states in order. */
function statusOf(states: readonly State[], today: string): string {
  const standing = states.filter(({ status }) => status !== 'retracted');
  if (standing.length === 0) return 'retracted';
  const now = standing.findLast(({ validFrom }) => validFrom <= today);
  if (!now) return 'planned';
  return now.action === 'closed' ? 'closed' : 'running';
}
