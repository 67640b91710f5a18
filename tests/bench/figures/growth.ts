import { count, type Figure, type Form, type Row, shown, type Step } from '../figure.js';
import { type Filler, startFiller } from '../filler.js';
import { type IngestRun, runIngest } from '../ingest-run.js';
import type { Database, Lab } from '../lab.js';
import { assertExact, type Expected } from '../oracle.js';
import { median } from '../statistics.js';
import { benchStreams } from '../streams.js';

/** Measured is the slice of so many events that ends when so many are stored. */
const sizes: Record<Form, { slice: number; stored: readonly [number, ...number[]] }> = {
  smoke: { slice: 6_000, stored: [6_000, 18_000] },
  short: { slice: 210_000, stored: [210_000, 510_000, 1_020_000] },
  full: { slice: 900_000, stored: [1_000_000, 10_000_000, 20_000_000] },
};
/** A slice is taken in by so many runs: the median of them counts. */
const runsOfSlice = 3;
const most = 1.15;

const stream = 'trade.declarations';
const { topic, service } = benchStreams[stream];

export const figure: Figure = {
  title: 'cost of an event as the tables grow',
  method:
    'Declarations are taken into one database, slice after slice. Measured is the time an event takes, in three runs of a third of the slice each (median), ' +
    'each over events that wait in the topic, and the CPU time of service and PostgreSQL together. ' +
    'What lies between the measured slices is sent while the service runs, and not measured. In the end all facts and monthly flows are compared with what the events come to.',

  async run(lab, form, step) {
    const { slice, stored } = sizes[form];
    await lab.forgetGroup(service);
    await lab.freshTopics([topic]);
    const database = await lab.freshDatabase();
    const filler = await startFiller(lab, stream, stored.at(-1)!);
    const field = new Field(lab, database, filler, step);
    try {
      const slices: Slice[] = [];
      for (const size of stored) {
        await field.growTo(size - slice);
        slices.push({ stored: size, runs: await field.measure(slice) });
      }
      await step('the result is compared', () => assertExact(database.pool, stream, field.expected!));
      return slices.slice(1).map((one) => rowOf(one, slices[0]!));
    } finally {
      await filler.stop();
      await database.drop();
    }
  },
};

interface Slice {
  readonly stored: number;
  readonly runs: readonly IngestRun[];
}

class Field {
  private stored = 0;
  expected: Expected | undefined;

  constructor(
    private readonly lab: Lab,
    private readonly database: Database,
    private readonly filler: Filler,
    private readonly step: Step,
  ) {}

  /** Sends and takes in at the same time. */
  async growTo(size: number): Promise<void> {
    const events = size - this.stored;
    if (events <= 0) return;
    await this.step(`up to ${size} stored`, async (onProgress) => {
      const filled = this.filler.ask({ events });
      filled.catch(() => undefined);
      await this.take(events, (done) => onProgress(done, events));
      this.expected = await filled;
    });
    await this.forgetRecords();
  }

  async measure(slice: number): Promise<IngestRun[]> {
    const runs: IngestRun[] = [];
    const events = slice / runsOfSlice;
    for (let n = 1; n <= runsOfSlice; n++) {
      await this.step(`${count(events)} events, ${count(this.stored)} stored`, async (onProgress) => {
        this.expected = await this.filler.ask({ events });
        runs.push(await this.take(events, (done) => onProgress(done, events)));
      });
    }
    await this.forgetRecords();
    return runs;
  }

  private async take(events: number, onProgress: (done: number) => void): Promise<IngestRun> {
    const run = await runIngest(this.lab, { stream, database: this.database, events, onProgress });
    this.stored += events;
    return run;
  }

  /** What is taken in leaves the disk. */
  private async forgetRecords(): Promise<void> {
    const marks = await this.lab.admin.fetchTopicOffsets(topic);
    const partitions = marks.map(({ partition, high }) => ({ partition, offset: high }));
    await this.lab.admin.deleteTopicRecords({ topic, partitions });
  }
}

function rowOf(slice: Slice, first: Slice): Row {
  const micros = ({ runs }: Slice, read: (run: IngestRun) => number) =>
    median(runs.map((run) => (read(run) / run.events) * 1_000_000));
  const time = (of: Slice) => micros(of, (run) => run.seconds);
  const cpu = (of: Slice) => micros(of, (run) => run.service.cpuSeconds + run.postgresCpuSeconds);
  const told = (of: Slice) => `${shown(time(of))} µs an event (CPU ${shown(cpu(of))} µs)`;
  const ratio = time(slice) / time(first);
  return {
    what: `an event when ${count(slice.stored)} are stored`,
    value: told(slice),
    against: `the first ${count(first.stored)}: ${told(first)}`,
    ratio: ratio.toFixed(2),
    goal: `${most} or less`,
    holds: ratio <= most,
  };
}
