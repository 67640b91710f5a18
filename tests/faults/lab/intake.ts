import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { isTransient } from '#exactly-once/errors.js';

export interface PartitionState {
  readonly group: string;
  readonly topic: string;
  readonly partition: number;
  /** Offset of the first record that is not taken in. */
  readonly next: number;
}

/** How far the services have come, as the database tells it. It may be away meanwhile: that is waited for. */
export class Intake {
  constructor(
    private readonly pool: Pool,
    /** Throws when a process of the lab ended by itself. */
    private readonly assertRuns: () => void,
  ) {}

  /** Records that the ingest services took in, all topics together. */
  async received(): Promise<number> {
    return this.ask<{ received: number }>(
      `select coalesce(sum(received), 0) :: float8 as received from stream.offsets where consumer_group like '%-ingest'`,
    ).then(([row]) => row!.received);
  }

  /** Where each group stands in each partition. */
  async state(): Promise<PartitionState[]> {
    return this.ask(
      `select consumer_group as "group", topic, partition, next_offset :: float8 as next from stream.offsets`,
    );
  }

  /** How many notices and refusals wait to be published. */
  async outbox(): Promise<number> {
    return this.ask<{ length: number }>('select count(*) :: int as length from stream.outbox').then(
      ([row]) => row!.length,
    );
  }

  /** How many values wait to be recomputed, by what changed. */
  async stale(): Promise<number> {
    return this.ask<{ length: number }>('select count(*) :: int as length from indicators.marks').then(
      ([row]) => row!.length,
    );
  }

  /** Resolves once so many records are in, to how long that took in ms; rejects when nothing came for `patienceMs`. */
  async until(count: number, patienceMs = 60_000): Promise<number> {
    const begun = Date.now();
    for (let last = -1, since = begun; ; await sleep(5)) {
      const received = await this.received();
      if (received >= count) return Date.now() - begun;
      if (received > last) [last, since] = [received, Date.now()];
      this.assertRuns();
      if (Date.now() - since > patienceMs)
        throw new Error(`nothing was taken in for ${patienceMs / 1_000} s: ${received} of ${count} records`);
    }
  }

  /** Resolves once every partition of the ingest services has come further than it was `before`; rejects like `until`. */
  async untilEachMoves(before: readonly PartitionState[], patienceMs = 60_000): Promise<void> {
    const stood = new Map(before.map(({ topic, partition, next }) => [`${topic}/${partition}`, next]));
    for (const deadline = Date.now() + patienceMs; ; await sleep(5)) {
      const still = (await this.state()).filter(
        ({ group, topic, partition, next }) => group.endsWith('-ingest') && stood.get(`${topic}/${partition}`) === next,
      );
      if (still.length === 0) return;
      this.assertRuns();
      if (Date.now() > deadline) {
        const places = still.map(({ topic, partition, next }) => `${topic}/${partition} at ${next}`);
        throw new Error(`not moved on within ${patienceMs / 1_000} s: ${places.join(', ')}`);
      }
    }
  }

  private async ask<Row extends object>(sql: string): Promise<Row[]> {
    for (;;) {
      try {
        return (await this.pool.query<Row>(sql)).rows;
      } catch (error) {
        if (!isTransient(error)) throw error;
        await sleep(50);
      }
    }
  }
}
