import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { UnknownTopic, type NewRecord, type Position } from '../event-log.js';
import { partitionOfKey } from './partition-of-key.js';
import { statements } from './statements.js';

interface Topic {
  readonly topic_id: number;
  readonly partitions: number;
}

/** One partition that a publish call touches. */
interface Touched {
  readonly topicId: number;
  readonly partition: number;
  records: number;
  first: number;
}

const ATTEMPTS = 10;
const DEADLOCK = '40P01';
const SERIALIZATION_FAILURE = '40001';

/** Appends records, all of a call in one statement: all of them or none. */
export class Publisher {
  private topics = new Map<string, Topic>();
  private keyless = 0;

  constructor(private readonly pool: Pool) {}

  async publish(records: readonly NewRecord[]): Promise<Position[]> {
    if (records.length === 0) return [];
    const touched = new Map<string, Touched>();
    const placed: { into: Touched; place: number }[] = [];
    for (const record of records) {
      const { topic_id: topicId, partitions } = this.topics.get(record.topic) ?? (await this.look(record.topic));
      const partition = record.key === null ? this.keyless++ % partitions : partitionOfKey(record.key, partitions);
      const name = `${topicId}/${partition}`;
      let into = touched.get(name);
      if (!into) touched.set(name, (into = { topicId, partition, records: 0, first: 0 }));
      placed.push({ into, place: into.records++ });
    }
    await this.append(records, [...touched.values()], placed);
    return records.map(({ topic }, index) => {
      const { into, place } = placed[index]!;
      return { topic, partition: into.partition, offset: into.first + place };
    });
  }

  private async append(
    records: readonly NewRecord[],
    touched: Touched[],
    placed: readonly { into: Touched; place: number }[],
  ): Promise<void> {
    const parameters = [
      touched.map(({ topicId }) => topicId),
      touched.map(({ partition }) => partition),
      touched.map((one) => one.records),
      placed.map(({ into }) => into.topicId),
      placed.map(({ into }) => into.partition),
      placed.map(({ place }) => place),
      records.map(({ key }) => (key === null ? null : Buffer.from(key))),
      records.map(({ headers }) => JSON.stringify(headers ?? {})),
      records.map(({ value }) => value),
    ];
    for (let attempt = 1; ; attempt++) {
      try {
        const { rows } = await this.pool.query<{ topic_id: number; partition: number; first: number }>(
          statements.publish,
          parameters,
        );
        const firsts = new Map(rows.map((row) => [`${row.topic_id}/${row.partition}`, row.first]));
        for (const one of touched) one.first = firsts.get(`${one.topicId}/${one.partition}`)!;
        return;
      } catch (error) {
        const { code } = error as { code?: string };
        if ((code !== DEADLOCK && code !== SERIALIZATION_FAILURE) || attempt === ATTEMPTS) throw error;
        await sleep(Math.random() * 10 * attempt);
      }
    }
  }

  private async look(name: string): Promise<Topic> {
    const { rows } = await this.pool.query<Topic & { topic: string }>(statements.topics);
    this.topics = new Map(rows.map((row) => [row.topic, row]));
    const found = this.topics.get(name);
    if (!found) throw new UnknownTopic(name);
    return found;
  }
}
