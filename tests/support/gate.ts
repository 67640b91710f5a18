import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';

/** Holds whoever passes until it is opened. */
export interface Gate {
  pass(): Promise<void>;
  /** Resolves when somebody stands before it. */
  readonly reached: Promise<void>;
  open(): void;
}

export function closedGate(): Gate {
  let open!: () => void;
  let arrive!: () => void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  const reached = new Promise<void>((resolve) => (arrive = resolve));
  return {
    reached,
    open,
    pass() {
      arrive();
      return opened;
    },
  };
}

/** On a Citus cluster, of all its nodes. */
const activity = process.env.CITUS_URL ? 'citus_stat_activity' : 'pg_stat_activity';

/** Resolves when a statement in the database waits for a lock that another transaction holds. */
export async function untilBlocked(pool: Pool): Promise<void> {
  for (;;) {
    const { rows } = await pool.query<{ blocked: boolean }>(`
      select exists (select 1 from ${activity}
                      where datname = current_database() and wait_event_type = 'Lock') as blocked`);
    if (rows[0]!.blocked) return;
    await sleep(10);
  }
}
