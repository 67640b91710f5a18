import autocannon from 'autocannon';
import { indicatorOf } from '#indicators/catalogue.js';
import { freePorts } from '#embedded/ports.js';
import type { BareOptions } from '../bare-gateway.js';
import { startChild } from '../child.js';
import { type Figure, type Form, rate, type Row, shown } from '../figure.js';
import type { Database, Lab } from '../lab.js';
import { load, standardLoad } from '../load.js';
import { untilReady } from '../services.js';
import { median } from '../statistics.js';
import { benchStreams } from '../streams.js';
import { computeStored, fillMatrix } from '../world/matrix.js';

const sizes: Record<Form, { turns: number; seconds: number; batches: number }> = {
  smoke: { turns: 1, seconds: 1, batches: 8 },
  short: { turns: 3, seconds: 3, batches: 200 },
  full: { turns: 5, seconds: 20, batches: 400 },
};
const connections = 8;
const batchSize = 500;
const goals = { ofBare: 0.8, p99Ms: 10, perSecond: 20_000 };
const reporters = ['KAZ', 'MAR', 'FRA', 'CHN', 'RUS', 'TUR'];
const asked = { pair: 'KAZ-MAR', code: 'trade.imports' };

export const figure: Figure = {
  title: 'reading and writing through the gateway',
  method:
    'The gateway runs as a process; it is asked over 8 connections. A point read is GET /v1/indicators for the imports of a pair in one year, by turns with a bare handler of NestJS on ' +
    'Fastify, a process too, that runs the same statement and does nothing else; p99 is measured at half of the rate that the gateway reached. Writing is POST /v1/events with batches of 500 ' +
    'events of trade.flows, each answered once its events are durable (acks=all); beside it the same records by kafkajs in the same batches.',

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
        const query = new URLSearchParams({ ...asked, period: year });
        const urls = { gateway: `${address}/v1/indicators?${query}`, bare: `http://127.0.0.1:${barePort}/values` };
        return [
          ...(await step('point reads', () => reads(urls, size))),
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

/** A few values to read; gives their year. */
async function fillValues({ pool }: Database): Promise<string> {
  await fillMatrix(pool, reporters, 1, 20);
  await computeStored(pool, [indicatorOf(asked.code)!]);
  await pool.query('vacuum analyze indicators.values');
  const { rows } = await pool.query<{ year: string }>('select max(period) as year from indicators.values');
  return rows[0]!.year;
}

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
    [],
    [],
    [],
    null,
  ];
}

async function reads(
  urls: { gateway: string; bare: string },
  { turns, seconds }: (typeof sizes)[Form],
): Promise<Row[]> {
  const perSecond = { gateway: [] as number[], bare: [] as number[] };
  for (let turn = 0; turn <= turns; turn++) {
    for (const which of ['bare', 'gateway'] as const) {
      const { requests } = await fired({ url: urls[which], connections, duration: turn === 0 ? 1 : seconds });
      // The first turn warms up.
      if (turn > 0) perSecond[which].push(requests.average);
    }
  }
  const [gateway, bare] = [median(perSecond.gateway), median(perSecond.bare)];
  const half = await fired({ url: urls.gateway, connections, duration: seconds, overallRate: Math.round(gateway / 2) });
  return [
    {
      what: 'point reads of an indicator',
      value: rate(gateway),
      against: `a bare handler with the same statement: ${rate(bare)}`,
      ratio: shown(gateway / bare),
      goal: `${goals.ofBare} of the bare handler or more`,
      holds: gateway >= goals.ofBare * bare,
    },
    {
      what: 'a point read at half of that rate',
      value: `p50 ${half.latency.p50} ms, p99 ${half.latency.p99} ms`,
      against: `${rate(half.requests.average)}`,
      ratio: '',
      goal: `p99 ${goals.p99Ms} ms or less`,
      holds: half.latency.p99 <= goals.p99Ms,
    },
  ];
}

async function writes(lab: Lab, url: string, topic: string, batches: number): Promise<Row> {
  const events = [...load('trade.flows', { ...standardLoad, invalid: 0, events: 2 * batches * batchSize })].map(
    ({ value }) => value,
  );
  const batchAt = (nth: number) => events.slice(nth * batchSize, (nth + 1) * batchSize);
  const producer = lab.kafka.producer({ allowAutoTopicCreation: false });
  await producer.connect();
  let nth = 0;
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (nth < batches) await producer.send({ topic, messages: batchAt(nth++).map((value) => ({ value })) });
    }),
  );
  const bySelf = (1_000 * batches * batchSize) / (performance.now() - begun);
  await producer.disconnect();

  const bodies = Array.from({ length: batches }, (_, n) => `[${batchAt(batches + n).join(',')}]`);
  const headers = { 'content-type': 'application/cloudevents-batch+json' };
  let sent = 0;
  const setupRequest = (request: autocannon.Request) => ({ ...request, body: bodies[sent++ % batches]! });
  const requests = [{ method: 'POST' as const, headers, setupRequest }];
  const { duration } = await fired({ url, connections, amount: batches, requests });
  const written = (batches * batchSize) / duration;
  return {
    what: `events written in batches of ${batchSize}`,
    value: rate(written),
    against: `kafkajs alone: ${rate(bySelf)}`,
    ratio: shown(written / bySelf),
    goal: `${rate(goals.perSecond)} or more`,
    holds: written >= goals.perSecond,
  };
}

/** Fires requests; every answer must be a success. */
async function fired(options: autocannon.Options): Promise<autocannon.Result> {
  const result = await autocannon(options);
  const { errors, timeouts, non2xx } = result;
  if (errors + timeouts + non2xx > 0)
    throw new Error(
      `${options.url}: ${errors} errors, ${timeouts} timeouts, ${non2xx} refused: ${JSON.stringify(result.statusCodeStats)}`,
    );
  return result;
}
