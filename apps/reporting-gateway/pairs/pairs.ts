import type { Pool } from 'pg';
import Type from 'typebox';
import { statement } from '#persistence/statement.js';
import { keyOf } from '../http/cursor.js';
import type { Asked } from '../http/endpoint.js';
import { none } from '../http/none.js';
import { defaultLimit, type Page, pageOf } from '../http/page.js';
import { asOf, language, PairParameter, paging } from '../http/parameters.js';
import { instant, namedArea, text } from '../http/schemas.js';
import { factStatement } from '../reader/fact-statement.js';
import { named } from '../reader/named.js';
import { rowsOf } from '../reader/rows.js';
import type { Language } from '#reference/languages.js';
import type { Value } from '../indicators/value-entry.js';

export const pairsParameters = Type.Object({ pair: Type.Optional(PairParameter), ...asOf, ...paging, ...language });
export const pairParameters = Type.Object({ pair: PairParameter, ...language });

export const pairEntry = Type.Object({
  pair: text('The two countries in alphabetical order'),
  areas: Type.Array(namedArea),
  streams: Type.Record(Type.String(), Type.Integer(), { description: 'Facts by stream' }),
  simulated: Type.Boolean({ description: 'Nothing but simulated facts' }),
  firstRecordedAt: instant('When the oldest of the facts that hold was recorded here'),
  recordedAt: instant('When the newest fact was recorded here'),
  href: text('The joined picture of the pair'),
});
export type PairEntry = Type.Static<typeof pairEntry>;

const pairs = factStatement(new URL('./pairs.sql', import.meta.url));
const latestValues = statement(new URL('./latest-values.sql', import.meta.url));

type PairRow = Pick<PairEntry, 'pair' | 'streams' | 'simulated' | 'firstRecordedAt' | 'recordedAt'>;

const entryOf = (spoken: Language) => (row: PairRow) => ({
  ...row,
  areas: row.pair.split('-').map((area) => named(area, spoken)),
  href: `/v1/pairs/${row.pair}`,
});

/** Pairs of which facts are recorded. */
export async function readPairs(reader: Pool, asked: Asked<typeof pairsParameters>): Promise<Page<PairEntry>> {
  const { values, language: spoken, moment } = asked;
  const { pair = null, cursor, limit = defaultLimit } = values;
  const rows = await rowsOf<PairRow>(reader, pairs(moment.asOf, pair, ...keyOf(cursor, 1), limit + 1));
  return pageOf(rows, limit, ({ pair }) => [pair], entryOf(spoken), none.fact);
}

/** One pair; undefined when nothing is recorded of it. */
export async function findPair(reader: Pool, pair: string, spoken: Language): Promise<PairEntry | undefined> {
  const [row] = await rowsOf<PairRow>(reader, pairs(null, pair, null, 1));
  return row && entryOf(spoken)(row);
}

/** The latest yearly value of each indicator of a pair. */
export function readLatestValues(reader: Pool, pair: string): Promise<Value[]> {
  return rowsOf<Value>(reader, latestValues(pair));
}
