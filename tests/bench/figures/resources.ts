import { count, type Figure, type Form, mebibytes, shown } from '../figure.js';
import { fillTopic } from '../filler.js';
import { runIngest } from '../ingest-run.js';
import { readTopic } from '../limit.js';
import { assertExact } from '../oracle.js';
import { benchStreams } from '../streams.js';

const sizes: Record<Form, { early: number; events: number }> = {
  smoke: { early: 2_000, events: 20_000 },
  short: { early: 150_000, events: 600_000 },
  full: { early: 1_000_000, events: 10_000_000 },
};
const mostTimes = 3;
const mostBytes = 350 * 2 ** 20;
const mostGrowth = 1.1;

const stream = 'trade.declarations';
const { topic, service } = benchStreams[stream];

export const figure: Figure = {
  title: 'CPU time and memory of an ingest service',
  method:
    'User and system time of the process of trade-ingest from the moment at which it has its partitions until the last event is committed ' +
    'and the outbox is empty, and the most memory that was ever resident (VmHWM), start included. Against: a process that does nothing but read the same ' +
    'topic by kafkajs and JSON.parse each event, once before and once after. Flat: what the memory peaks at when all events are through, against its peak when the first part of them was.',

  async run(lab, form, step) {
    const { early, events } = sizes[form];
    await lab.forgetGroup(service);
    await lab.freshTopics([topic]);
    const expected = await step(`${events} events into the topic`, (onProgress) =>
      fillTopic(lab, stream, events, (sent) => onProgress(sent, events)),
    );
    const parse = () => step('read and parse', () => readTopic(lab, topic, { events, parse: true }));
    const before = await parse();
    const database = await lab.freshDatabase();
    let run;
    try {
      run = await step('service', (onProgress) =>
        runIngest(lab, { stream, database, events, onProgress: (done) => onProgress(done, events) }),
      );
      await step('the result is compared', () => assertExact(database.pool, stream, expected));
    } finally {
      await database.drop();
    }
    const after = await parse();

    const perMillion = (seconds: number) => (seconds / events) * 1_000_000;
    const cpu = perMillion(run.service.cpuSeconds);
    const bare = perMillion((before.cpuSeconds + after.cpuSeconds) / 2);
    const peak = run.service.peakBytes;
    const barePeak = Math.max(before.peakBytes, after.peakBytes);
    const first = run.peaks.find((one) => one.events >= early)!;
    return [
      {
        what: `CPU-seconds of the service a million events, over ${count(events)}`,
        value: shown(cpu),
        against: `kafkajs read and JSON.parse alone: ${shown(bare)}`,
        ratio: (cpu / bare).toFixed(2),
        goal: `${mostTimes} or less`,
        holds: cpu <= mostTimes * bare,
      },
      {
        what: `peak memory of the service, over ${count(events)}`,
        value: mebibytes(peak),
        against: `kafkajs read and JSON.parse alone: ${mebibytes(barePeak)}`,
        ratio: (peak / barePeak).toFixed(2),
        goal: `less than ${mebibytes(mostBytes)}`,
        holds: peak < mostBytes,
      },
      {
        what: `peak memory after ${count(events)} events`,
        value: mebibytes(peak),
        against: `after ${count(first.events)}: ${mebibytes(first.bytes)}`,
        ratio: (peak / first.bytes).toFixed(2),
        goal: `${mostGrowth} or less`,
        holds: peak <= mostGrowth * first.bytes,
      },
    ];
  },
};
