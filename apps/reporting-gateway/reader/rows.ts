import type { Pool, QueryConfig } from 'pg';
import pg from 'pg';

const DATE = 1082;
const TIMESTAMPTZ = 1184;
const parseTimestamp = pg.types.getTypeParser(TIMESTAMPTZ) as (text: string) => Date;

/**
 * Days stay text: as a `Date` they would move with the time zone. A moment is shown in milliseconds, rounded up: asked
 * for as of the moment that is shown, a fact recorded in that millisecond is there.
 */
const parsers: ReadonlyMap<number, (text: string) => string> = new Map([
  [DATE, (text) => text],
  [TIMESTAMPTZ, instantOf],
]);
const types = {
  getTypeParser(oid: number, format?: string): unknown {
    return parsers.get(oid) ?? pg.types.getTypeParser(oid, format as never);
  },
};

/** Whole milliseconds in UTC, as almost all moments are: put into the other form as a text. */
const plainMoment = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,3}))?\+00$/;

function instantOf(text: string): string {
  const [, day, clock, fraction = ''] = plainMoment.exec(text) ?? [];
  if (day !== undefined) return `${day}T${clock}.${fraction.padEnd(3, '0')}Z`;
  const time = parseTimestamp(text).getTime();
  const beyond = /\.\d{3}\d*[1-9]/.test(text) ? 1 : 0;
  return new Date(time + beyond).toISOString();
}

/** Rows of a statement, which is taken for that: days as `YYYY-MM-DD`, moments as RFC 3339 in UTC, numbers of any size as decimal text. */
export async function rowsOf<Row>(reader: Pool, statement: QueryConfig<unknown[]>): Promise<Row[]> {
  const { rows } = await reader.query(Object.assign(statement, { types }));
  return rows as Row[];
}
