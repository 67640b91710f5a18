import { setTimeout as sleep } from 'node:timers/promises';
import { freePorts } from '#embedded/ports.js';
import type { ServiceProcess } from '../../support/service-process.js';
import type { Lab } from './lab.js';

/** Of each kind of table. */
const asked = [
  '/v1/pairs/KAZ-MAR',
  '/v1/trade/flows?reporter=MAR&partner=KAZ',
  '/v1/timeline?pair=KAZ-MAR',
  '/v1/indicators?pair=KAZ-MAR',
  '/v1/quarantine',
  '/v1/quality',
];
const startMs = 60_000;
const everyMs = 20;

/** A gateway of a version, and somebody who asks it one question after another. */
export class Reader {
  private readonly refused = new Map<string, number>();
  private readonly asking: Promise<void>;
  private isAsking = true;
  answers = 0;

  private constructor(
    private readonly gateway: ServiceProcess,
    private readonly address: string,
  ) {
    this.asking = this.ask();
  }

  static async of(lab: Lab, version?: string): Promise<Reader> {
    const [port] = (await freePorts(1)) as [number];
    const gateway = lab.start('reporting-gateway', { PORT: String(port) }, version);
    const address = `http://127.0.0.1:${port}`;
    for (const deadline = Date.now() + startMs; ; await sleep(50)) {
      if ((await statusOf(`${address}/health/ready`)) === '200') return new Reader(gateway, address);
      gateway.assertRuns();
      if (Date.now() > deadline) throw new Error(`a gateway was not ready within ${startMs / 1_000} s`);
    }
  }

  /** What was not answered, in words. */
  async stop(): Promise<string[]> {
    this.isAsking = false;
    await this.asking;
    return [...this.refused].map(([what, times]) => `${what}, ${times} times`);
  }

  private async ask(): Promise<void> {
    for (let n = 0; this.isAsking; n++, await sleep(everyMs)) {
      const path = asked[n % asked.length]!;
      const status = await statusOf(this.address + path);
      if (status === '200') this.answers++;
      else
        this.refused.set(
          `${path} was answered ${status}`,
          (this.refused.get(`${path} was answered ${status}`) ?? 0) + 1,
        );
    }
  }
}

async function statusOf(url: string): Promise<string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(startMs) });
    await response.arrayBuffer();
    return String(response.status);
  } catch (error) {
    return (error as Error).message;
  }
}
