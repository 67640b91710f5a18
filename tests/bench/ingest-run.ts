/** One run of an ingest service, of one process or several, over events that wait in its topic: how long, and at what cost. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { ServiceProcess } from '../support/service-process.js';
import type { Database, Lab } from './lab.js';
import type { LoadStream } from './load.js';
import { countsOf } from './oracle.js';
import { benchStreams } from './streams.js';
import { type Usage, usageOf } from './usage.js';

export interface IngestRun {
  /** Those that were taken in while the clock ran. */
  readonly events: number;
  /** From the assignment of the last member to the commit of the last event. Of one process: from before its first fetch. */
  readonly seconds: number;
  readonly perSecond: number;
  /** In the same time, and until the outbox is empty, of all processes. The peak is that since their start. */
  readonly service: Usage;
  readonly postgresCpuSeconds: number;
  readonly brokerCpuSeconds: number;
  /** Peak of the service when so many events were committed. */
  readonly peaks: readonly { readonly events: number; readonly bytes: number }[];
}

export interface IngestOptions {
  readonly stream: LoadStream;
  readonly database: Database;
  /** The service takes in so many, then it is asked to end. */
  readonly events: number;
  /** Processes of the service, which share the partitions; default one. */
  readonly instances?: number;
  readonly onProgress?: (received: number) => void;
}

const lookEveryMs = 25;

export async function runIngest(
  lab: Lab,
  { stream, database, events, instances = 1, onProgress = () => {} }: IngestOptions,
): Promise<IngestRun> {
  const { service: name, topic } = benchStreams[stream];
  const { received: before } = await countsOf(database.pool, topic);
  const services = Array.from({ length: instances }, () => lab.startService(name, database));
  try {
    await untilAssigned(lab, name, services);
    const ofServices = () => sumOf(services.map(({ pid }) => usageOf(pid)));
    const usage = () => [ofServices(), usageOf(...lab.postgresPids), usageOf(lab.brokerPid)] as [Usage, Usage, Usage];
    const begun = performance.now();
    const atStart = usage();
    const early = (await countsOf(database.pool, topic)).received - before;
    const peaks: { events: number; bytes: number }[] = [];
    for (let looked = 0; ;) {
      const received = (await countsOf(database.pool, topic)).received - before;
      if (received >= events) break;
      for (const service of services) service.assertRuns();
      if (performance.now() - looked > 1_000) {
        onProgress(received);
        peaks.push({ events: received, bytes: ofServices().peakBytes });
        looked = performance.now();
      }
      await sleep(lookEveryMs);
    }
    const seconds = (performance.now() - begun) / 1_000;
    await untilOutboxEmpty(database, services);
    const atEnd = usage();
    const spent = (n: 0 | 1 | 2) => atEnd[n].cpuSeconds - atStart[n].cpuSeconds;
    const timed = events - early;
    return {
      ...{ events: timed, seconds, perSecond: timed / seconds },
      service: { cpuSeconds: spent(0), peakBytes: atEnd[0].peakBytes },
      ...{ postgresCpuSeconds: spent(1), brokerCpuSeconds: spent(2) },
      peaks: [...peaks, { events, bytes: atEnd[0].peakBytes }],
    };
  } finally {
    await Promise.all(services.map((service) => service.terminate()));
  }
}

function sumOf(usages: readonly Usage[]): Usage {
  const sum = (read: (usage: Usage) => number) => usages.reduce((total, usage) => total + read(usage), 0);
  return { cpuSeconds: sum((usage) => usage.cpuSeconds), peakBytes: sum((usage) => usage.peakBytes) };
}

/** The processes are up and their group has given each its partitions; one alone has fetched nothing yet. */
export async function untilAssigned(lab: Lab, group: string, services: readonly ServiceProcess[]): Promise<void> {
  for (;;) {
    for (const service of services) service.assertRuns();
    const { groups } = await lab.admin.describeGroups([group]);
    if (groups[0]?.state === 'Stable' && groups[0].members.length === services.length) return;
    await sleep(10);
  }
}

async function untilOutboxEmpty({ pool }: Database, services: readonly ServiceProcess[]): Promise<void> {
  while ((await pool.query('select from stream.outbox limit 1')).rowCount !== 0) {
    for (const service of services) service.assertRuns();
    await sleep(lookEveryMs);
  }
}
