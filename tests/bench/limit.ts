/** The limit: what reading the events alone and copying their rows alone would let through, one after the other. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Child, startChild } from './child.js';
import type { CopyOptions, CopyReply, CopyRequest } from './copy-rows.js';
import type { Database, Lab } from './lab.js';
import type { LoadStream } from './load.js';
import type { ReadOptions, ReadReply, ReadRequest } from './read-topic.js';
import { benchStreams } from './streams.js';

/** Events a second. */
export interface Limit {
  readonly read: number;
  /** By one connection or by two: the better one. */
  readonly copy: number;
}

export const harmonicSum = ({ read, copy }: Limit): number => 1 / (1 / read + 1 / copy);

export interface Copier {
  /** Takes the rows of a table along, for all runs to come. */
  dump(database: Database, table: string): Promise<number>;
  copy(database: Database, table: string, connections: number): Promise<CopyReply>;
  stop(): Promise<void>;
}

export async function startCopier(): Promise<Copier> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-bench-'));
  const child: Child<CopyRequest, CopyReply> = startChild('copy-rows.ts', { folder } satisfies CopyOptions, folder);
  return {
    dump: async ({ url }, table) => (await child.ask({ do: 'dump', url, table })).rows,
    copy: ({ url }, table, connections) => child.ask({ do: 'copy', url, table, connections }),
    stop: () => child.stop().then(() => rm(folder, { recursive: true, force: true })),
  };
}

/** In a process of its own, as every consumer is. */
export async function readTopic(lab: Lab, topic: string, request: ReadRequest): Promise<ReadReply> {
  const options: ReadOptions = { brokers: lab.brokers, topic };
  const reader = startChild<ReadRequest, ReadReply>('read-topic.ts', options);
  try {
    return await reader.ask(request);
  } finally {
    await reader.stop();
  }
}

/** Of the events in the topic of the stream, whose rows have been dumped: both rates are those of events. */
export async function measureLimit(lab: Lab, stream: LoadStream, events: number, copier: Copier): Promise<Limit> {
  const { topic, table } = benchStreams[stream];
  const { seconds } = await readTopic(lab, topic, { events, parse: false });
  const database = await lab.freshDatabase();
  try {
    const rates = [];
    for (const connections of [1, 2]) {
      rates.push(events / (await copier.copy(database, table, connections)).seconds);
    }
    return { read: events / seconds, copy: Math.max(...rates) };
  } finally {
    await database.drop();
  }
}
