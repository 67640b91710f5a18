import { readFile } from 'node:fs/promises';
import kafkajs, { type Message } from 'kafkajs';
import { audit } from '../../support/audit.js';
import { makeLoad } from '../../support/load.js';
import type { Lab } from '../lab/lab.js';
import { partsOf } from '../lab/parts.js';
import type { Scenario } from '../scenario.js';

const topic = 'trade.flows.v1.MAR';
const partitions = 2;
const events = 3_000;
const peakMb = 350;

const repeated = (count: number, ...values: Buffer[]) =>
  Array.from({ length: count }, (_, n): Message => ({ key: 'bomb', partition: 0, value: values[n % values.length]! }));
const nested = (depth: number) => Buffer.from('['.repeat(depth) + ']'.repeat(depth));
const numbers = ['1e400', '9007199254740993', `0.${'1'.repeat(60_000)}`].map((number) =>
  Buffer.from(`{"a":${number}}`),
);

/** What is sent, whether as one compressed batch, and for which reasons it may be refused. */
const bombs: readonly { what: string; messages: () => Message[]; compressed?: true; reasons: readonly string[] }[] = [
  { what: 'messages of nearly 1 MB', messages: () => repeated(40, Buffer.alloc(950_000, '[')), reasons: ['too-large'] },
  {
    what: 'messages of one byte over 64 KiB',
    messages: () => repeated(20, Buffer.alloc(64 * 1024 + 1, ' ')),
    reasons: ['too-large'],
  },
  { what: 'arrays 30,000 deep', messages: () => repeated(20, nested(30_000)), reasons: ['too-deep'] },
  { what: 'numbers that no double holds', messages: () => repeated(30, ...numbers), reasons: ['inexact-number'] },
  {
    what: 'a compressed message that inflates to 200 MB',
    messages: () => repeated(1, Buffer.alloc(200e6, ' ')),
    compressed: true,
    reasons: ['too-large'],
  },
  {
    what: 'a compressed batch of 4,000 messages of 60 kB',
    messages: () => repeated(4_000, Buffer.alloc(60_000, ' ')),
    compressed: true,
    // Blanks are no JSON: as much of the batch as is held is read.
    reasons: ['too-large', 'malformed-json'],
  },
];

/** Messages that would take the memory of whoever reads them. */
export const scenario: Scenario = {
  name: 'message-bombs',
  group: 'events',
  fault: 'message bombs: over 64 KiB, 30,000 deep, 1e400, 2^53+1, compressed batches that inflate to 200 MB and more',
  promise: `all in quarantine; at most ${peakMb} MB of memory; events among them are taken`,
  rounds: { short: bombs.length, default: bombs.length, full: bombs.length },

  async run({ random, rounds, round, tell, openLab }) {
    const load = makeLoad(random, { events, partitions, streams: ['trade.flows'], owners: ['MAR'] });
    const lab = await openLab({ load, partitions });
    const service = lab.start('trade-ingest');
    const parts = partsOf(load, rounds + 1);
    await lab.feed.send(parts[rounds]!);
    await lab.settled();

    const broken: string[] = [];
    const peaks: number[] = [];
    for (const [n, { what, messages, compressed, reasons }] of bombs.entries()) {
      round(n + 1, what);
      const last = await lastRefusal(lab);
      const count = await send(lab, messages(), compressed);
      await lab.feed.send(parts[n]!);
      await lab.settled();
      const found = await bombsAfter(lab, last, reasons);
      if (found !== count) broken.push(`${what}: ${found} of ${count} are in quarantine as ${reasons.join(' or ')}`);
      peaks.push(await peakMbOf(service.pid));
    }
    tell('auditing');
    if (peaks.at(-1)! > peakMb) broken.push(`the service took ${peaks.join(', ')} MB of memory, peak after peak`);
    broken.push(...(await audit(lab.pool, load, { leaveOut: ['counts', 'quarantine', 'indicators'] })));
    broken.push(...(await lab.terminate()));
    return { broken, seen: `at most ${peaks.join(', ')} MB, bomb after bomb` };
  },
};

/** Sends messages as they are, each by itself, or all of them as one compressed batch; gives how many. */
async function send(lab: Lab, messages: Message[], compressed = false): Promise<number> {
  const producer = lab.client.producer();
  await producer.connect();
  if (compressed) await producer.send({ topic, messages, compression: kafkajs.CompressionTypes.GZIP });
  else for (const message of messages) await producer.send({ topic, messages: [message] });
  await producer.disconnect();
  return messages.length;
}

async function lastRefusal(lab: Lab): Promise<string> {
  const { rows } = await lab.pool.query<{ last: string }>(
    'select coalesce(max(quarantine_id), 0) as last from stream.quarantine',
  );
  return rows[0]!.last;
}

async function bombsAfter(lab: Lab, last: string, reasons: readonly string[]): Promise<number> {
  const { rows } = await lab.pool.query<{ count: number }>(
    `select count(*) :: int as count from stream.quarantine where quarantine_id > $1 and key = 'bomb' and reason = any ($2)`,
    [last, reasons],
  );
  return rows[0]!.count;
}

/** The most memory that a process held so far, in MB. */
async function peakMbOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/VmHWM:\s+(\d+) kB/.exec(status)![1]) / 1024);
}
