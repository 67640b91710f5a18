import type { Pool } from 'pg';
import { keyOf } from '../http/cursor.js';
import type { Asked } from '../http/endpoint.js';
import { none } from '../http/none.js';
import { defaultLimit, type Page, pageOf } from '../http/page.js';
import { assertKnown } from '../reader/assert-known.js';
import { factStatement } from '../reader/fact-statement.js';
import { named } from '../reader/named.js';
import { rowsOf } from '../reader/rows.js';
import type { ScoreEntry } from './logistics-entry.js';
import type { scoreParameters } from './logistics-parameters.js';

const scores = factStatement(new URL('./scores.sql', import.meta.url));

type ScoreRow = Omit<ScoreEntry, 'area' | 'event'> & {
  area: string;
  source: string;
  id: string;
  time: string;
  owner: string;
  factKey: string;
};

/** Published scores, as stored. */
export async function readScores(reader: Pool, asked: Asked<typeof scoreParameters>): Promise<Page<ScoreEntry>> {
  const { values, language, moment } = asked;
  const { pair, area, index, edition, period, from, to, cursor, limit = defaultLimit } = values;
  const filters = [pair, area, index, edition, from, to, ...keyOf(cursor, 2), limit + 1, period];
  const rows = await rowsOf<ScoreRow>(reader, scores(moment.asOf, ...filters));
  if (rows.length === 0) await assertKnown(reader, 'index', index);
  const entryOf = ({ owner: _, factKey: __, area: code, source, id, time, ...row }: ScoreRow): ScoreEntry => ({
    area: named(code, language),
    ...row,
    event: { source, id, time },
  });
  return pageOf(rows, limit, ({ owner, factKey }) => [owner, factKey], entryOf, none.score);
}
