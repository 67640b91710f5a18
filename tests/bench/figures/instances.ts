import { type Figure, type Form, rate, type Row, shown } from '../figure.js';
import { fillTopic } from '../filler.js';
import { type IngestRun, runIngest } from '../ingest-run.js';
import { assertExact } from '../oracle.js';
import { median } from '../statistics.js';
import { benchStreams } from '../streams.js';

const sizes: Record<Form, { events: number; rounds: number }> = {
  smoke: { events: 4_000, rounds: 1 },
  short: { events: 150_000, rounds: 2 },
  full: { events: 1_000_000, rounds: 3 },
};
const stream = 'trade.declarations';
const counts = [1, 2, 4];

export const figure: Figure = {
  title: 'declarations by several processes of one service',
  method:
    'As declarations, with one, two and four processes of trade-ingest that share the 12 partitions, by turns, each time into an empty ' +
    'database. A first run does not count. The clock runs from the moment at which the last of them has its partitions; what was taken in before is not counted. ' +
    'They share the cores of this machine with broker and PostgreSQL: where one process and PostgreSQL have both cores at work, ' +
    'more processes take from each other, and the CPU time of an event says what a machine with more cores would let through.',

  async run(lab, form, step) {
    const { events, rounds } = sizes[form];
    const { service, topic } = benchStreams[stream];
    await lab.forgetGroup(service);
    await lab.freshTopics([topic]);
    const expected = await step(`${events} events into the topic`, (onProgress) =>
      fillTopic(lab, stream, events, (sent) => onProgress(sent, events)),
    );
    const take = (what: string, instances: number) =>
      step(what, async (onProgress) => {
        await lab.forgetGroup(service);
        const database = await lab.freshDatabase();
        try {
          const onTaken = (done: number) => onProgress(done, events);
          const run = await runIngest(lab, { stream, database, events, instances, onProgress: onTaken });
          await assertExact(database.pool, stream, expected);
          return run;
        } finally {
          await database.drop();
        }
      });
    await take('first run', 1);
    const runs = new Map<number, IngestRun[]>(counts.map((instances) => [instances, []]));
    for (let round = 1; round <= rounds; round++) {
      for (const [instances, taken] of runs) {
        taken.push(await take(`${instances} processes, run ${round} of ${rounds}`, instances));
      }
    }
    return rowsOf(runs);
  },
};

function rowsOf(runs: ReadonlyMap<number, readonly IngestRun[]>): Row[] {
  const of = (instances: number, read: (run: IngestRun) => number) => median(runs.get(instances)!.map(read));
  const alone = of(1, ({ perSecond }) => perSecond);
  return counts.map((instances) => {
    const perSecond = of(instances, (run) => run.perSecond);
    const perMillion = (read: (run: IngestRun) => number) =>
      shown(of(instances, (run) => (read(run) / Math.max(run.events, 1)) * 1_000_000));
    return {
      what: `${stream} by ${instances} ${instances === 1 ? 'process' : 'processes'}`,
      value: rate(perSecond),
      against:
        `CPU-s a million: ${perMillion((run) => run.service.cpuSeconds)} the processes, ` +
        `${perMillion((run) => run.postgresCpuSeconds)} PostgreSQL, ${perMillion((run) => run.brokerCpuSeconds)} the broker`,
      ratio: shown(perSecond / alone),
      goal: '',
      holds: undefined,
    };
  });
}
