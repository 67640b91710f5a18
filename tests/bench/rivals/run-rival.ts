/** One run of another engine over events that wait in the topic: how long, at what cost, and whether it is right. */
import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { guard } from '#embedded/guard.js';
import { end, lastLines } from '#embedded/processes.js';
import type { OnProgress } from '../figure.js';
import type { Lab } from '../lab.js';
import type { Expected } from '../oracle.js';
import { type Usage, usageOf } from '../usage.js';
import { bytesReceived } from './received.js';
import { differsIn, progressIn } from './result.js';
import type { Rival, Start } from './rival.js';

export interface RivalRun {
  /** From the first bytes of events to the moment at which the last row can be read. */
  readonly seconds: number;
  /** Of the engine's process tree in that time; the peak is that since its start. */
  readonly engine: Usage;
  readonly postgresCpuSeconds: number;
  /** Before that time. */
  readonly startup: { readonly seconds: number; readonly cpuSeconds: number };
  /** In what its tables differ from what they must be; empty when it is right. */
  readonly differs: readonly string[];
}

/** A consumer that has joined its group and has asked for the topic has got less than this. */
const firstBytes = 64 * 2 ** 10;
const limits = { startMs: 120_000, standStillMs: 60_000 };

export async function runRival(
  lab: Lab,
  { rival, start, topic, expected }: { rival: Rival; start: Start; topic: string; expected: Expected },
  onProgress: OnProgress,
): Promise<RivalRun> {
  const database = await lab.freshDatabase({ bare: true });
  const folder = await mkdtemp(join(tmpdir(), 'entente-rival-'));
  try {
    for (const tables of [new URL('tables.sql', import.meta.url), ...(rival.tables ? [rival.tables] : [])])
      await database.pool.query(await readFile(tables, 'utf8'));
    const job = { broker: lab.brokers[0]!, topic, database: new URL(database.url), folder };
    const engine = await launch(await start(job), folder);
    try {
      return await measure(lab, { rival, engine, pool: database.pool, expected }, onProgress);
    } catch (error) {
      throw new Error(`${(error as Error).message}: ${await reasonIn(join(folder, 'output'))}`, { cause: error });
    } finally {
      await end(engine, 'SIGKILL');
    }
  } finally {
    await database.drop();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function launch({ program, args, env }: Awaited<ReturnType<Start>>, folder: string): Promise<ChildProcess> {
  const output = openSync(join(folder, 'output'), 'a');
  // Detached: a Ctrl-C in the terminal is for us, and the guard ends it.
  const child = spawn(program, args, {
    ...{ cwd: folder, detached: true, stdio: ['ignore', output, output] },
    env: { PATH: process.env.PATH, HOME: folder, ...env },
  });
  closeSync(output);
  await new Promise<void>((started, failed) => child.once('spawn', () => started()).once('error', failed));
  guard(child, 'KILL', folder);
  return child;
}

/** The last error that an engine has named: in Java the cause beneath all others, while the last lines are its stack. */
async function reasonIn(output: string): Promise<string> {
  const named = (await readFile(output, 'utf8')).match(/^(Caused by: )?[\w.]*(Exception|Error)\b.*$/gm);
  return named?.at(-1) ?? lastLines([output]);
}

interface Running {
  readonly rival: Rival;
  readonly engine: ChildProcess;
  readonly pool: Pool;
  readonly expected: Expected;
}

async function measure(
  lab: Lab,
  { rival, engine, pool, expected }: Running,
  onProgress: OnProgress,
): Promise<RivalRun> {
  const pid = engine.pid!;
  const launched = performance.now();
  await untilReceiving(engine, Number(lab.brokers[0]!.split(':')[1]));
  const begun = performance.now();
  const atStart = [usageOf(pid), usageOf(...lab.postgresPids)] as const;
  await untilVisible({ rival, engine, pool, expected }, onProgress);
  const seconds = (performance.now() - begun) / 1_000;
  const atEnd = [usageOf(pid), usageOf(...lab.postgresPids)] as const;
  const spent = (n: 0 | 1) => atEnd[n].cpuSeconds - atStart[n].cpuSeconds;
  return {
    seconds,
    engine: { cpuSeconds: spent(0), peakBytes: atEnd[0].peakBytes },
    postgresCpuSeconds: spent(1),
    startup: { seconds: (begun - launched) / 1_000, cpuSeconds: atStart[0].cpuSeconds },
    differs: await differsIn(pool, rival.flows, expected),
  };
}

async function untilReceiving(engine: ChildProcess, port: number): Promise<void> {
  for (const deadline = performance.now() + limits.startMs; ; await sleep(50)) {
    assertRuns(engine);
    if ((await bytesReceived(engine.pid!, port)) > firstBytes) return;
    if (performance.now() > deadline) throw new Error(`no event was asked for within ${limits.startMs / 1_000} s`);
  }
}

/** Until all is there, or nothing has come for long: what is there then is compared all the same. */
async function untilVisible({ rival, engine, pool, expected }: Running, onProgress: OnProgress): Promise<void> {
  const { accepted } = expected.counts;
  const begun = performance.now();
  for (let seen = '', changed = begun; ;) {
    const counts = await progressIn(pool, rival.flows, expected);
    onProgress(counts[0]!, accepted);
    if (counts.length === (rival.flows ? 2 : 1) && counts.every((count) => count >= accepted)) return;
    const now = performance.now();
    if (String(counts) !== seen) [seen, changed] = [String(counts), now];
    if (now - changed > limits.standStillMs) return;
    assertRuns(engine);
    // Counting costs what the engine could use: not again before half of what is missing can have come.
    const missing = 1 - counts[0]! / accepted;
    await sleep(Math.min(2_000, Math.max(50, ((now - begun) * missing) / (1 - missing) / 2 || 0)));
  }
}

function assertRuns({ exitCode, signalCode }: ChildProcess): void {
  if (exitCode !== null || signalCode !== null)
    throw new Error(`ended with ${exitCode ?? signalCode} before its work was done`);
}
