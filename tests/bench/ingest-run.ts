/** One run of an ingest service over events that wait in its topic: how long, and at what cost. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { ServiceProcess } from '../support/service-process.js';
import type { Database, Lab } from './lab.js';
import type { LoadStream } from './load.js';
import { countsOf } from './oracle.js';
import { benchStreams } from './streams.js';
import { type Usage, usageOf } from './usage.js';

export interface IngestRun {
  readonly events: number;
  /** From the member's assignment, before its first fetch, to the commit of the last event. */
  readonly seconds: number;
  readonly perSecond: number;
  /** In the same time, and until the outbox is empty. The peak is that since the start of the process. */
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
  readonly onProgress?: (received: number) => void;
}

const lookEveryMs = 25;

export async function runIngest(
  lab: Lab,
  { stream, database, events, onProgress = () => {} }: IngestOptions,
): Promise<IngestRun> {
  const { service: name, topic } = benchStreams[stream];
  const { received: before } = await countsOf(database.pool, topic);
  const service = lab.startService(name, database);
  try {
    await untilAssigned(lab, name, service);
    const usage = () => [service.pid, lab.postgresPid, lab.brokerPid].map(usageOf) as [Usage, Usage, Usage];
    const begun = performance.now();
    const atStart = usage();
    const peaks: { events: number; bytes: number }[] = [];
    for (let looked = 0; ;) {
      const received = (await countsOf(database.pool, topic)).received - before;
      if (received >= events) break;
      service.assertRuns();
      if (performance.now() - looked > 1_000) {
        onProgress(received);
        peaks.push({ events: received, bytes: usageOf(service.pid).peakBytes });
        looked = performance.now();
      }
      await sleep(lookEveryMs);
    }
    const seconds = (performance.now() - begun) / 1_000;
    await untilOutboxEmpty(database, service);
    const atEnd = usage();
    const spent = (n: 0 | 1 | 2) => atEnd[n].cpuSeconds - atStart[n].cpuSeconds;
    return {
      ...{ events, seconds, perSecond: events / seconds },
      service: { cpuSeconds: spent(0), peakBytes: atEnd[0].peakBytes },
      ...{ postgresCpuSeconds: spent(1), brokerCpuSeconds: spent(2) },
      peaks: [...peaks, { events, bytes: atEnd[0].peakBytes }],
    };
  } finally {
    await service.terminate();
  }
}

/** The service is up and its group has given it its partitions: nothing has been fetched yet. */
export async function untilAssigned(lab: Lab, group: string, service: ServiceProcess): Promise<void> {
  for (;;) {
    service.assertRuns();
    const { groups } = await lab.admin.describeGroups([group]);
    if (groups[0]?.state === 'Stable' && groups[0].members.length > 0) return;
    await sleep(10);
  }
}

async function untilOutboxEmpty({ pool }: Database, service: ServiceProcess): Promise<void> {
  while ((await pool.query('select from stream.outbox limit 1')).rowCount !== 0) {
    service.assertRuns();
    await sleep(lookEveryMs);
  }
}
