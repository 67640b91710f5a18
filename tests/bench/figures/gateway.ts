import autocannon from 'autocannon';
import { staleBy } from '../../../apps/reporting-gateway/indicators/read-stored-values.js';
import { freePorts } from '#embedded/ports.js';
import type { BareOptions } from '../bare-gateway.js';
import { type Stretches, untilCalm } from '../calm.js';
import { type Child, startChild } from '../child.js';
import { type Figure, type Form, rate, type Row, shown, told } from '../figure.js';
import type { Lab } from '../lab.js';
import { load, standardLoad } from '../load.js';
import { asked, byTurns, connections, fillValues, fired, pointRead, ratioOf } from '../point-reads.js';
import type { PacedQuestion } from '../paced-reader.js';
import { untilReady } from '../services.js';
import { median, spread } from '../statistics.js';
import { benchStreams } from '../streams.js';

const sizes: Record<Form, { turns: number; requests: number; stretches: number; seconds: number; batches: number }> = {
  smoke: { turns: 1, requests: 200, stretches: 1, seconds: 1, batches: 40 },
  short: { turns: 9, requests: 3_000, stretches: 1, seconds: 5, batches: 300 },
  // A minute: what V8 does once in a while counts as often as it comes.
  full: { turns: 45, requests: 5_000, stretches: 12, seconds: 5, batches: 400 },
};
const batchSize = 500;
const neverCalm = 'the host was never calm enough';
const goals = { ofBare: 0.8, p99Ms: 10, perSecond: 20_000 };

export const figure: Figure = {
  title: 'reading and writing through the gateway',
  method:
    'The gateway runs as a process; it is asked over 8 connections. A point read is GET /v1/indicators for the imports of a pair in one year, by turns with a bare handler of NestJS on ' +
    'Fastify, a process too, that runs the same statement and does nothing else (the ratio is the median of the ratios of each turn); p99 is measured at half of the rate that the gateway reached, evenly and over as many connections as it takes, from the moment at which each is due to the end of its answer; of the bare handler at the same rate. At that rate each is alone with PostgreSQL and who asks, a process of its own: the other has ended, and Kafka, whom no read needs, stands still. It is measured in stretches of five seconds, until a minute of them was calm: the host of the machine took at most 3 % of its CPU time meanwhile. The others are told beside. Writing is POST /v1/events with batches of 500 ' +
    'events of trade.flows, each answered once its events are durable (acks=all); beside it as many by kafkajs in the same batches. Of both, the first fifth is not counted.',

  async run(lab, form, step) {
    const size = sizes[form];
    const { topic } = benchStreams['trade.flows'];
    await lab.freshTopics([topic]);
    const database = await lab.freshDatabase();
    try {
      const year = await step('values are computed', () => fillValues(database));
      const [port, barePort] = await freePorts(2);
      const gateway = lab.startService('reporting-gateway', database, { PORT: String(port) });
      const values = valuesOf(year);
      const bare = startChild<null, null>('bare-gateway.ts', {
        url: database.url,
        port: barePort!,
        values,
      } satisfies BareOptions);
      try {
        await bare.ask(null);
        const address = `http://127.0.0.1:${port}`;
        await untilReady({ address, assertRun: () => gateway.assertRuns() });
        const urls = { gateway: pointRead(address, year), bare: `http://127.0.0.1:${barePort}/values` };
        return [
          ...(await step('point reads', () => reads(lab, urls, bare, size))),
          await step('batches are written', () => writes(lab, `${address}/v1/events?owner=MAR`, topic, size.batches)),
        ];
      } finally {
        await bare.stop();
        await gateway.terminate();
      }
    } finally {
      await database.drop();
    }
  },
};

/** Parameters of the statement, as the gateway gives them for the same question. */
function valuesOf(year: string): unknown[] {
  const subjects = [asked.pair, ...asked.pair.split('-')];
  return [
    subjects,
    asked.code,
    year,
    null,
    null,
    '{"commodity": "TOTAL"}',
    null,
    null,
    null,
    null,
    101,
    ...staleBy,
    null,
  ];
}

async function reads(
  lab: Lab,
  urls: { gateway: string; bare: string },
  bareProcess: Child<null, null>,
  size: (typeof sizes)[Form],
): Promise<Row[]> {
  const turns = await byTurns({ bare: { url: urls.bare }, gateway: { url: urls.gateway } }, size);
  const [gateway, bare] = [turns.gateway, turns.bare].map((taken) =>
    median(taken.map(({ perSecond }) => perSecond)),
  ) as [number, number];
  const ratio = ratioOf(turns.gateway, turns.bare, 'perSecond');
  const perSecond = Math.round(gateway / 2);
  const atHalf = (url: string) =>
    lab.whileKafkaRests(() => paced({ url, perSecond, seconds: size.seconds }, size.stretches));
  const ofBare = await atHalf(urls.bare);
  // One that rests tidies its memory up, and would do so beside the other.
  await bareProcess.stop();
  const half = await atHalf(urls.gateway);
  return [
    {
      what: 'point reads of an indicator',
      value: rate(gateway),
      against: `a bare handler with the same statement: ${rate(bare)}`,
      ratio: shown(ratio),
      goal: `${goals.ofBare} of the bare handler or more`,
      holds: ratio >= goals.ofBare,
    },
    {
      what: `a point read at half of that rate, ${rate(perSecond)}`,
      value: textOf(half.calm, neverCalm),
      against: `a bare handler, asked as often: ${textOf(ofBare.calm, neverCalm)}`,
      ratio: '',
      goal: `p99 ${goals.p99Ms} ms or less`,
      holds: half.isEnough && spread(half.calm).p99 <= goals.p99Ms,
    },
    {
      ...told('the same while the host took more than 3 % of the CPU time', textOf(half.disturbed, 'never')),
      against: `a bare handler: ${textOf(ofBare.disturbed, 'never')}`,
    },
  ];

  /** With how long it was measured, as that is up to the host. */
  function textOf(times: readonly number[], none: string): string {
    const seconds = Math.round(times.length / perSecond);
    return times.length === 0 ? none : `${spread(times).text}, in ${seconds} s`;
  }
}

async function paced(question: PacedQuestion, stretches: number): Promise<Stretches> {
  const reader = startChild<PacedQuestion, number[]>('paced-reader.ts', {});
  try {
    // The connections of one that nobody asked for a while are opened anew: that is not what is measured.
    await reader.ask(question);
    return await untilCalm(stretches, () => reader.ask(question));
  } finally {
    await reader.stop();
  }
}

async function writes(lab: Lab, url: string, topic: string, batches: number): Promise<Row> {
  const events = [...load('trade.flows', { ...standardLoad, invalid: 0, events: 2 * batches * batchSize })].map(
    ({ value }) => value,
  );
  const batchAt = (nth: number) => events.slice(nth * batchSize, (nth + 1) * batchSize);
  const perSecond = (count: number, seconds: number) => (count * batchSize) / seconds;
  const warmUp = Math.ceil(batches / 5);

  const producer = lab.kafka.producer({ allowAutoTopicCreation: false });
  await producer.connect();
  const send = async (from: number, to: number) => {
    let nth = from;
    const begun = performance.now();
    await Promise.all(
      Array.from({ length: connections }, async () => {
        while (nth < to) await producer.send({ topic, messages: batchAt(nth++).map((value) => ({ value })) });
      }),
    );
    return (performance.now() - begun) / 1_000;
  };
  await send(0, warmUp);
  const bySelf = perSecond(batches - warmUp, await send(warmUp, batches));
  await producer.disconnect();

  const bodies = Array.from({ length: batches }, (_, n) => `[${batchAt(batches + n).join(',')}]`);
  const headers = { 'content-type': 'application/cloudevents-batch+json' };
  let sent = 0;
  const setupRequest = (request: autocannon.Request) => ({ ...request, body: bodies[sent++ % batches]! });
  const requests = [{ method: 'POST' as const, headers, setupRequest }];
  const post = (amount: number) => fired({ url, connections, amount, requests });
  await post(warmUp);
  const written = perSecond(batches - warmUp, (await post(batches - warmUp)).seconds);
  return {
    what: `events written in batches of ${batchSize}`,
    value: rate(written),
    against: `kafkajs alone: ${rate(bySelf)}`,
    ratio: shown(written / bySelf),
    goal: `${rate(goals.perSecond)} or more`,
    holds: written >= goals.perSecond,
  };
}
