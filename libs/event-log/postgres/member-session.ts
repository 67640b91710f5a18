import { setTimeout as sleep } from 'node:timers/promises';
import { Client, type QueryResult, type QueryResultRow } from 'pg';
import type { SubscribeOptions } from '../event-log.js';
import { ConsumerThrew, type Session } from '../lasting-subscription.js';
import { Latch } from '../latch.js';
import { matchesTopic } from '../topic-match.js';
import { PartitionReader, type ReaderContext } from './partition-reader.js';
import { statements } from './statements.js';

export interface SessionContext extends Omit<ReaderContext, 'proveAlive'> {
  readonly options: SubscribeOptions;
  /** How often partitions are looked for, in ms; also the net under missed notifications. */
  readonly surveyMs: number;
  nextAssignment(): number;
  /** Offset to read next, by `topic id/partition`, of partitions that this member held before. */
  readonly positions: Map<string, number>;
}

interface Surveyed {
  readonly topic: string;
  readonly topic_id: number;
  readonly partition: number;
  readonly next_offset: number;
  readonly members: number;
  readonly held: boolean;
}

const QUERY_TIMEOUT_MS = 15_000;

/**
 * One connection of a group member. Its advisory locks are the partitions that it holds: when the connection ends, for
 * whatever reason, Postgres frees them for the others. Not for a pooler that shares connections between transactions.
 */
export class MemberSession implements Session {
  private readonly client: Client;
  private readonly readers = new Map<string, { reader: PartitionReader; done: Promise<void> }>();
  private readonly next = new Latch();
  /** The last statement on the connection: it takes one at a time, while readers, heartbeats and surveys ask when they like. */
  private last: Promise<unknown> = Promise.resolve();
  private failure: Error | undefined;
  private stopping = false;

  constructor(private readonly context: SessionContext) {
    const { options } = context.pool;
    // The pool hides the password from enumeration, so a spread alone would lose it.
    this.client = new Client({
      ...options,
      password: options.password,
      keepAlive: true,
      query_timeout: QUERY_TIMEOUT_MS,
    });
    this.client.on('error', (error) => this.fail(error));
    this.client.on('end', () => this.fail(new Error('the connection ended')));
    this.client.on('notification', ({ payload }) => this.readers.get(payload ?? '')?.reader.wake());
  }

  async run(onBegun: () => void): Promise<void> {
    try {
      await this.client.connect();
      await this.query(statements.openSession);
      await this.query(statements.listen);
      await this.query(statements.joinGroup, [this.memberName(), this.context.options.group]);
      while (!this.stopping && !this.failure) {
        await this.survey();
        onBegun();
        await this.next.wait(this.context.surveyMs);
      }
      if (this.failure) throw this.failure;
    } finally {
      await this.close();
    }
  }

  stop(): void {
    this.stopping = true;
    for (const { reader } of this.readers.values()) reader.end();
    this.next.set();
  }

  private query<Row extends QueryResultRow>(statement: string, parameters: unknown[] = []): Promise<QueryResult<Row>> {
    const ask = (): Promise<QueryResult<Row>> => this.client.query<Row>(statement, parameters);
    const result = this.last.then(ask, ask);
    this.last = result;
    return result;
  }

  private fail(error: Error): void {
    this.failure ??= error;
    this.stop();
  }

  private async close(): Promise<void> {
    this.stop();
    await Promise.all([...this.readers.values()].map(({ done }) => done));
    await this.query(statements.leave).catch(() => {});
    // A peer that is gone without a word would keep `end` waiting.
    await Promise.race([this.client.end().catch(() => {}), sleep(5_000, undefined, { ref: false })]);
  }

  /** Members of a group with other topics do not share partitions with this one, so they are not counted with it. */
  private memberName(): string {
    const { group, topics } = this.context.options;
    return JSON.stringify([group, topics.map(String).sort()]);
  }

  /** Wakes readers that are behind, and takes or gives back partitions until this member holds its fair share. */
  private async survey(): Promise<void> {
    const { group, topics } = this.context.options;
    const { rows } = await this.query<Surveyed>(statements.survey, [group, this.memberName()]);
    const wanted = rows.filter(({ topic }) => matchesTopic(topic, topics));
    for (const row of wanted) {
      const reader = this.readers.get(nameOf(row))?.reader;
      if (reader && reader.position !== row.next_offset) reader.wake();
    }
    const share = Math.ceil(wanted.length / Math.max(1, rows[0]?.members ?? 1));
    const active = [...this.readers.values()].filter(({ reader }) => !reader.isEnded);
    for (const { reader } of active.slice(share)) reader.end();
    const free = wanted.filter((row) => !row.held && !this.readers.has(nameOf(row)));
    await this.take(free.slice(0, Math.max(0, share - active.length)));
  }

  private async take(wanted: readonly Surveyed[]): Promise<void> {
    if (wanted.length === 0) return;
    const { rows } = await this.query<Pick<Surveyed, 'topic_id' | 'partition'>>(statements.take, [
      this.context.options.group,
      wanted.map((row) => row.topic_id),
      wanted.map((row) => row.partition),
    ]);
    const topics = new Map(wanted.map((row) => [row.topic_id, row.topic]));
    const { positions } = this.context;
    for (const row of rows) {
      const name = nameOf(row);
      const reader = new PartitionReader(
        topics.get(row.topic_id)!,
        row.topic_id,
        row.partition,
        this.context.nextAssignment(),
        positions.get(name) ?? 0,
        { ...this.context, proveAlive: () => this.query(statements.check) },
      );
      this.readers.set(name, { reader, done: this.read(name, reader) });
    }
  }

  private async read(name: string, reader: PartitionReader): Promise<void> {
    try {
      await reader.run();
      this.context.positions.set(name, reader.position);
      const { topicId, partition } = reader;
      await this.query(statements.giveBack, [this.context.options.group, topicId, partition]).catch(() => {});
    } catch (error) {
      this.fail(new ConsumerThrew(error));
    } finally {
      this.readers.delete(name);
    }
  }
}

const nameOf = (row: { topic_id: number; partition: number }): string => `${row.topic_id}/${row.partition}`;
