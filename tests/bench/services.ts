/** Several services at once, each a process of its own. */
import { setTimeout as sleep } from 'node:timers/promises';
import { freePorts } from '#embedded/ports.js';
import type { ServiceProcess } from '../support/service-process.js';
import { ask } from './http.js';
import { untilAssigned } from './ingest-run.js';
import type { Database, Lab } from './lab.js';

export interface Services {
  /** Of the gateway. */
  readonly address: string;
  assertRun(): void;
  stop(): Promise<void>;
}

/** trade-ingest, indicators and the gateway; resolves when each has its partitions, and the gateway answers. */
export async function startServices(lab: Lab, database: Database): Promise<Services> {
  const consumers = ['trade-ingest', 'indicators'];
  for (const group of consumers) await lab.forgetGroup(group);
  const [port] = await freePorts(1);
  const address = `http://127.0.0.1:${port}`;
  const processes = new Map<string, ServiceProcess>();
  for (const service of [...consumers, 'reporting-gateway']) {
    processes.set(service, lab.startService(service, database, { PORT: String(port) }));
  }
  const services: Services = {
    address,
    assertRun: () => processes.forEach((process) => process.assertRuns()),
    stop: async () => void (await Promise.all([...processes.values()].map((process) => process.terminate()))),
  };
  try {
    for (const group of consumers) await untilAssigned(lab, group, [processes.get(group)!]);
    await untilReady(services);
    return services;
  } catch (error) {
    await services.stop();
    throw error;
  }
}

/** Resolves when the gateway answers that it is ready. @throws when a service has ended */
export async function untilReady({ address, assertRun }: Pick<Services, 'address' | 'assertRun'>): Promise<void> {
  while ((await ask(`${address}/health/ready`).catch(() => undefined))?.status !== 200) {
    assertRun();
    await sleep(50);
  }
}
