/** Other engines and Entente over the same events in the same topic, into the same PostgreSQL, taking turns. */
import { startChild } from '../child.js';
import { type Figure, type Form, type Row, type Step, told } from '../figure.js';
import type { FillOptions, FillReply, FillRequest } from '../fill-topic.js';
import { runIngest } from '../ingest-run.js';
import type { Lab } from '../lab.js';
import { standardLoad } from '../load.js';
import { assertExact, type Expected } from '../oracle.js';
import { benchStreams } from '../streams.js';
import { comparison, type Cost } from './comparison.js';
import { type Engine, type Rival, type Start, titleOf } from './rival.js';
import { type RivalRun, runRival } from './run-rival.js';

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
    'The events wait in 12 partitions: about 430 bytes each, 5 % of them sent before, so that each engine has to drop what it ' +
      'knows by source and id. None is to be refused, since no other engine here validates events against a schema. Each ' +
      'writes facts, a row an event with the columns of a declaration and the key (source, id), and unless it says otherwise ' +
      'the monthly flows: count, value and net mass by owner, partner, flow, month, commodity, currency and valuation. ' +
      'After each run every group of the facts and of the flows is compared with what the events come to.',
    'The clock of an engine runs from the first 64 KiB that it gets from the broker to the moment at which its last row can be ' +
      'read; that of Entente begins before its first fetch. CPU is that of the process tree of the engine in this time, memory ' +
      'the peak since its start. Every engine connects to PostgreSQL over TCP on loopback. All take turns, Entente first and ' +
      'last; medians. "Fastest" is the one with the most events a second of those whose result is exact, whatever it writes.',
    'What the others do not do: none commits offsets and results in one transaction, none keeps a history of what was known ' +
      'when, none validates events or sets refused ones aside, and their facts have one index and 14 columns, where those of ' +
      'Entente have two indexes and more columns.',
    ...engines.map(({ method }) => method),
  ].join('\n\n'),

  async run(lab, form, step) {
    const { events, rounds } = sizes[form];
    const { ready, skipped } = await installAll(engines, step);
    let installed = ready;
    await lab.freshTopics([topic]);
    const expected = await step(`${events} events into the topic`, (onProgress) =>
      fill(lab, events, (sent) => onProgress(sent, events)),
    );
    const ours: Cost[] = [];
    const theirs = new Map<Rival, (RivalRun & Cost)[]>();
    const failed: Row[] = [];
    const takeOurTurn = async (n: number) =>
      void ours.push(await step(`Entente, run ${n} of ${rounds + 1}`, () => runOurs(lab, events, expected)));

    for (let round = 1; round <= rounds; round++) {
      await takeOurTurn(round);
      for (const { rival, start } of [...installed]) {
        const title = titleOf(rival);
        try {
          const run = await step(`${title}, run ${round} of ${rounds}`, (onProgress) =>
            runRival(lab, { rival, start, topic, expected }, onProgress),
          );
          theirs.set(rival, [...(theirs.get(rival) ?? []), { ...run, events }]);
        } catch (error) {
          // It takes no further part, and the others go on.
          failed.push(told(title, `FAILED: ${oneLine(error)}`));
          theirs.delete(rival);
          installed = installed.filter((other) => other.rival !== rival);
        }
      }
    }
    await takeOurTurn(rounds + 1);
    return [
      ...comparison(
        ours,
        [...theirs].map(([rival, runs]) => ({ rival, runs })),
      ),
      ...skipped,
      ...failed,
    ];
  },
});

interface Installed {
  readonly rival: Rival;
  readonly start: Start;
}

async function installAll(engines: readonly Engine[], step: Step): Promise<{ ready: Installed[]; skipped: Row[] }> {
  const ready: Installed[] = [];
  const skipped: Row[] = [];
  for (const { name, rivals } of engines) {
    try {
      await step(`${name}: what it needs (fetched the first time)`, async () => {
        for (const rival of rivals) ready.push({ rival, start: await rival.install() });
      });
    } catch (error) {
      process.stderr.write(`SKIPPED ${name}: ${oneLine(error)}\n`);
      skipped.push(told(name, `SKIPPED: ${oneLine(error)}`));
    }
  }
  return { ready, skipped };
}

const oneLine = (error: unknown) => (error as Error).message.split('\n')[0]!.slice(0, 300);

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
