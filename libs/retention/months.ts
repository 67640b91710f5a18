/** Tables that are kept by month: which months there are, and the oldest of them dropped as a whole. */
import type { Pool } from 'pg';
import { statement } from '#persistence/statement.js';
import { inTransaction } from '#persistence/transaction.js';
import { type About, abouts, beginningOf, firstKept, type Retention } from './periods.js';

const readMonths = statement(new URL('./sql/months.sql', import.meta.url));
const readKeptFrom = statement(new URL('./sql/kept-from.sql', import.meta.url));
const keepFrom: Readonly<Record<About, ReturnType<typeof statement>>> = {
  history: statement(new URL('./sql/keep-history-from.sql', import.meta.url)),
  quarantine: statement(new URL('./sql/keep-quarantine-from.sql', import.meta.url)),
};

/** A part of a table. */
export interface Month {
  readonly table: string;
  readonly about: About;
  /** Its own name. */
  readonly part: string;
  /** `2025-11`; null: rows that came before the part of their month was there. */
  readonly month: string | null;
  /** As PostgreSQL last counted them; null where it never did. */
  readonly rows: number | null;
  readonly bytes: number;
}

/** Makes the months that are needed now and soon, where they are missing; gives their names. */
export async function addMonths(pool: Pool): Promise<string[]> {
  const { rows } = await pool.query<{ part: string }>('select storage.add_months() as part');
  return rows.map(({ part }) => part);
}

/** Oldest first. */
export async function months(pool: Pool): Promise<Month[]> {
  return (await pool.query<Month>(readMonths())).rows;
}

/** The same, and what PostgreSQL never counted, as it is small or new, is counted. */
export async function countedMonths(pool: Pool): Promise<Month[]> {
  const counted: Month[] = [];
  for (const month of await months(pool)) {
    if (month.rows !== null) counted.push(month);
    else {
      const { rows } = await pool.query<{ rows: number }>(`select count(*) :: float8 as rows from ${month.part}`);
      counted.push({ ...month, ...rows[0]! });
    }
  }
  return counted;
}

/** From when on all is there (RFC 3339); null: from the beginning. */
export type KeptFrom = Readonly<Record<About, string | null>>;

export async function keptFrom(pool: Pool): Promise<KeptFrom> {
  const { rows } = await pool.query<Record<About, Date | null>>(readKeptFrom());
  const { history, quarantine } = rows[0]!;
  return { history: history?.toISOString() ?? null, quarantine: quarantine?.toISOString() ?? null };
}

/** Those of them that are kept no longer. */
export function due<Of extends Pick<Month, 'about' | 'month'>>(
  all: readonly Of[],
  retention: Retention,
  now: Date,
): Of[] {
  return all.filter(({ about, month }) => {
    const first = firstKept(retention[about], now);
    return month !== null && first !== undefined && month < first;
  });
}

/**
 * Drops the months that are kept no longer, one after the other; gives them. From when on they are kept is written first: who asks
 * for what held before that is refused from then on, and not answered from what is left.
 */
export async function dropDue(
  pool: Pool,
  retention: Retention,
  now: Date,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<Month[]> {
  // What came before its month was there may belong to one that is due.
  await addMonths(pool);
  const old = due(await months(pool), retention, now);
  for (const about of abouts.filter((each) => old.some((month) => month.about === each))) {
    await pool.query(keepFrom[about](beginningOf(firstKept(retention[about], now)!)));
  }
  for (const [nth, { part }] of old.entries()) {
    onProgress(nth, old.length);
    await drop(pool, part);
  }
  return old;
}

/** Who reads the past holds a lock on all of it; who waits for that has everybody else wait behind. So never for long. */
const lockMs = 2_000;
const mostTries = 10;

async function drop(pool: Pool, part: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await inTransaction(pool, async (tx) => {
        await tx.query(`set local lock_timeout = ${lockMs}`);
        await tx.query(`drop table if exists ${part}`);
      });
    } catch (error) {
      // SQLSTATE of a lock that was not to be had in time.
      if ((error as { code?: string }).code !== '55P03' || tries === mostTries) throw error;
    }
  }
}
