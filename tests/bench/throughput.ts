/** The figures of events a second: one ingest service, against the limit. */
import { type Figure, type Form, type Row, rate, shown, told } from './figure.js';
import { fillTopic } from './filler.js';
import { type IngestRun, runIngest } from './ingest-run.js';
import { harmonicSum, type Limit, measureLimit, startCopier } from './limit.js';
import type { LoadStream } from './load.js';
import { assertExact } from './oracle.js';
import { median } from './statistics.js';
import { benchStreams } from './streams.js';

const sizes: Record<Form, { events: number; rounds: number }> = {
  smoke: { events: 4_000, rounds: 1 },
  short: { events: 200_000, rounds: 2 },
  full: { events: 1_000_000, rounds: 5 },
};

const leastShare = 0.5;

/** `least`: events a second that must be reached. */
export function throughput(stream: LoadStream, least: number): Figure {
  return {
    title: `${stream}: events a second`,
    method:
      'The events wait in 12 partitions: about 430 bytes each, 5 % of them sent before, 1 % to be refused. One process of the build ' +
      'takes them in, into an empty database. The clock runs from the moment at which its group has given it the partitions, ' +
      'before the first fetch, to the commit of the last event: starting the process is not in it, warming up is. ' +
      'After each run the database must hold exactly what the events come to, in count and in the sums of each group. ' +
      'The limit is one plain kafkajs consumer that does nothing with what it reads, then COPY of the rows that a run has made ' +
      'into an empty table of the same shape and indexes, by one connection or by two, whichever is faster: ' +
      'events / (seconds of the one + seconds of the other). Limit and service take turns, a limit first and last; ' +
      'medians of all runs. A first run, which gives the rows, does not count.',

    async run(lab, form, step) {
      const { events, rounds } = sizes[form];
      await lab.forgetGroup(benchStreams[stream].service);
      await lab.freshTopics([benchStreams[stream].topic]);
      const expected = await step(`${events} events into the topic`, (onProgress) =>
        fillTopic(lab, stream, events, (sent) => onProgress(sent, events)),
      );
      const copier = await startCopier();
      const runs: IngestRun[] = [];
      const limits: Limit[] = [];
      const limit = async (n: number) =>
        void limits.push(await step(`limit ${n} of ${rounds + 1}`, () => measureLimit(lab, stream, events, copier)));
      const service = (what: string, dump = false) =>
        step(what, async (onProgress) => {
          await lab.forgetGroup(benchStreams[stream].service);
          const database = await lab.freshDatabase();
          try {
            const options = { stream, database, events, onProgress: (done: number) => onProgress(done, events) };
            const run = await runIngest(lab, options);
            await assertExact(database.pool, stream, expected);
            if (dump) await copier.dump(database, benchStreams[stream].table);
            return run;
          } finally {
            await database.drop();
          }
        });
      try {
        await service('service, first run', true);
        for (let n = 1; n <= rounds; n++) {
          await limit(n);
          runs.push(await service(`service, run ${n} of ${rounds}`));
        }
        await limit(rounds + 1);
      } finally {
        await copier.stop();
      }
      return rowsOf(stream, least, runs, limits);
    },
  };
}

function rowsOf(stream: LoadStream, least: number, runs: readonly IngestRun[], limits: readonly Limit[]): Row[] {
  const middle = <T>(of: readonly T[], read: (one: T) => number) => median(of.map(read));
  const perSecond = middle(runs, (run) => run.perSecond);
  const limit = middle(limits, harmonicSum);
  const read = middle(limits, (one) => one.read);
  const copy = middle(limits, (one) => one.copy);
  const perMillion = (read: (run: IngestRun) => number) =>
    `${shown(middle(runs, (run) => (read(run) / run.events) * 1_000_000))} CPU-s a million`;
  return [
    {
      what: `${stream}, ${runs.length} runs of ${runs[0]!.events.toLocaleString('en-US')} events`,
      value: rate(perSecond),
      against: `limit ${rate(limit)}: read ${rate(read)}, COPY ${rate(copy)}`,
      ratio: (perSecond / limit).toFixed(2),
      goal: `${leastShare} of the limit or more, and ${rate(least)} or more`,
      holds: perSecond >= leastShare * limit && perSecond >= least,
    },
    told(
      `${stream}, service process`,
      perMillion((run) => run.service.cpuSeconds),
    ),
    told(
      `${stream}, PostgreSQL`,
      perMillion((run) => run.postgresCpuSeconds),
    ),
    told(
      `${stream}, broker`,
      perMillion((run) => run.brokerCpuSeconds),
    ),
  ];
}
