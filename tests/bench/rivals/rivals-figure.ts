/** Other engines and Entente over the same events in the same topic, into the same PostgreSQL, taking turns. */
import { startChild } from '../child.js';
import type { Figure, Form, Row, Step } from '../figure.js';
import type { FillOptions, FillReply, FillRequest } from '../fill-topic.js';
import { runIngest } from '../ingest-run.js';
import type { Lab } from '../lab.js';
import { standardLoad } from '../load.js';
import { assertExact, type Expected } from '../oracle.js';
import { benchStreams } from '../streams.js';
import { type Cost, comparison, type Measured, skippedRow } from './comparison.js';
import { type Engine, type Rival, type Start, titleOf } from './rival.js';
import { runRival } from './run-rival.js';

const stream = 'trade.declarations';
const { service, topic } = benchStreams[stream];

const sizes: Record<Form, { events: number; rounds: number }> = {
  smoke: { events: 20_000, rounds: 1 },
  short: { events: 1_000_000, rounds: 1 },
  full: { events: 1_000_000, rounds: 3 },
};

export const rivalsFigure = (engines: readonly Engine[]): Figure => ({
  title: `${stream}: other engines on the same job`,
  method: [
    'The events wait in 12 partitions: about 430 bytes each, 5 % of them sent before, so that each engine has to drop what it',
    'knows by source and id. None is to be refused, since no other engine here validates events against a schema. Each writes',
    'facts, a row an event with the columns of a declaration and the key (source, id), and where said the monthly flows:',
    'count, value and net mass by owner, partner, flow, month, commodity, currency and valuation. Decimal sums are exact, and',
    'after each run every group of the facts and of the flows is compared with what the events come to: one that differs is',
    'reported so. The clock of an engine runs from the first 64 KiB that it gets from the broker to the moment at which the',
    'last row can be read; that of Entente begins earlier, before its first fetch. CPU is that of the process tree of the',
    'engine in this time, and memory its peak since its start. Every engine connects to PostgreSQL over TCP on loopback. All',
    'take turns, Entente first and last; medians. What the others do not do: none commits offsets and results in one',
    'transaction, none keeps a history of what was known when, none validates events or sets refused ones aside, and their',
    'facts have one index where those of Entente have two and more columns.',
    ...engines.map(({ method }) => method),
  ].join(' '),

  async run(lab, form, step) {
    const { events, rounds } = sizes[form];
    const { installed, skipped } = await installAll(engines, step);
    await lab.freshTopics([topic]);
    const expected = await step(`${events} events into the topic`, (onProgress) =>
      fill(lab, events, (sent) => onProgress(sent, events)),
    );
    const ours: Cost[] = [];
    const theirs: Measured[] = installed.map(({ rival }) => ({ rival, runs: [] }));
    const takeTurn = async (name: string) => void ours.push(await step(name, () => runOurs(lab, events, expected)));

    for (let round = 1; round <= rounds; round++) {
      await takeTurn(`Entente, run ${round}`);
      for (const [n, { rival, start }] of installed.entries()) {
        const run = await step(`${titleOf(rival)}, run ${round} of ${rounds}`, (onProgress) =>
          runRival(lab, { rival, start, topic, expected }, onProgress),
        );
        theirs[n]!.runs.push({ ...run, events });
      }
    }
    await takeTurn(`Entente, run ${rounds + 1}`);
    return [...comparison(ours, theirs), ...skipped];
  },
});

interface Installed {
  readonly rival: Rival;
  readonly start: Start;
}

async function installAll(engines: readonly Engine[], step: Step): Promise<{ installed: Installed[]; skipped: Row[] }> {
  const installed: Installed[] = [];
  const skipped: Row[] = [];
  for (const { name, rivals } of engines) {
    try {
      await step(`${name}: what it needs (fetched the first time)`, async () => {
        for (const rival of rivals) installed.push({ rival, start: await rival.install() });
      });
    } catch (error) {
      const reason = (error as Error).message.split('\n')[0]!;
      process.stderr.write(`SKIPPED ${name}: ${reason}\n`);
      skipped.push(skippedRow(name, reason));
    }
  }
  return { installed, skipped };
}

async function fill(lab: Lab, events: number, onProgress: (sent: number) => void): Promise<Expected> {
  const options: FillOptions = { brokers: lab.brokers, stream, load: { ...standardLoad, invalid: 0, events } };
  const filler = startChild<FillRequest, FillReply>('fill-topic.ts', options);
  try {
    return await filler.ask({ events }, onProgress);
  } finally {
    await filler.stop();
  }
}

async function runOurs(lab: Lab, events: number, expected: Expected): Promise<Cost> {
  await lab.forgetGroup(service);
  const database = await lab.freshDatabase();
  try {
    const run = await runIngest(lab, { stream, database, events });
    await assertExact(database.pool, stream, expected);
    return { events, seconds: run.seconds, engine: run.service, postgresCpuSeconds: run.postgresCpuSeconds };
  } finally {
    await database.drop();
  }
}
