import type { Pool } from 'pg';
import { catalogue } from '#indicators/catalogue.js';
import { count, type Figure, type Form, mebibytes, p99Row, type Row, shown, told } from '../figure.js';
import type { Lab } from '../lab.js';
import { type Services, startServices } from '../services.js';
import { median } from '../statistics.js';
import { benchStreams } from '../streams.js';
import { readDashboards } from '../world/dashboards.js';
import { computeStored, fillMatrix, passOfSums, passOfValues, worldSizes } from '../world/matrix.js';
import { revise } from '../world/revisions.js';

interface Size {
  readonly seconds: number;
  readonly revisions: number;
}
const sizes: Record<Form, Size> = {
  smoke: { seconds: 1, revisions: 2 },
  short: { seconds: 5, revisions: 5 },
  full: { seconds: 30, revisions: 20 },
};
const perSecond = 200;
const goals = { readMs: 10, asOfRatio: 3, passRatio: 3, pairMs: 1_000, worldMs: 5_000 };

export const figure: Figure = {
  title: 'indicators of a world of flows',
  method:
    'A made-up matrix of flows (182 reporters, 150 items, 60,000 flows a year, one year in the short form, 33 in the long one) is written to the table of facts. ' +
    'All stored indicator values are computed from nothing, and so are, by one statement by hand, the sums that they are made of: written to a table of their own, one pass before and one after. ' +
    'What storing the values costs by itself is told beside: they are written once more, into a table like theirs. ' +
    'Then trade-ingest, indicators and the gateway run as processes; GET /v1/indicators is asked for all values of a pair and its two countries in the latest year, ' +
    'of one pair after the other, 200 times a second, and as of a moment for each tenth. In the end figures are revised by events, one by one, and the gateway is asked until an indicator of ' +
    'the pair, and one with a world denominator, show the revision.',

  async run(lab, form, step) {
    const size = sizes[form];
    await lab.freshTopics([benchStreams['trade.flows'].topic]);
    const database = await lab.freshDatabase();
    const { pool } = database;
    try {
      const flows = await step('flows are written', () => fillMatrix(pool, worldSizes[form]));
      const before = await step('sums by hand', () => passOfSums(pool));
      const recompute = await step('all values', (onProgress) => computeAll(pool, onProgress));
      const after = await step('sums by hand again', () => passOfSums(pool));
      const writing = await step('values are written again', () => passOfValues(pool));
      await pool.query('vacuum analyze indicators.values');
      const services = await step('services start', () => startServices(lab, database));
      try {
        const reads = await step('dashboards are read', (onProgress) =>
          readDashboards(pool, services.address, { seconds: size.seconds, perSecond, onProgress }),
        );
        const revised = await step('figures are revised', (onProgress) => revisions(lab, services, size, onProgress));
        return [
          recomputeRow(recompute, (before + after) / 2, flows),
          writingRow(recompute, writing),
          await storageRow(pool, flows),
          ...readRows(reads),
          revisionRow('of its pair (trade.exports)', revised.pair, goals.pairMs),
          revisionRow('of the world (trade.intensity)', revised.world, goals.worldMs),
        ];
      } finally {
        await services.stop();
      }
    } finally {
      await database.drop();
    }
  },
};

async function computeAll(pool: Pool, onProgress: (done: number, total: number) => void): Promise<number> {
  const begun = performance.now();
  await computeStored(pool, catalogue, onProgress);
  return (performance.now() - begun) / 1_000;
}

async function revisions(
  lab: Lab,
  { address }: Services,
  { revisions: times }: Size,
  onProgress: (done: number, total: number) => void,
) {
  const producer = lab.kafka.producer({ allowAutoTopicCreation: false });
  await producer.connect();
  try {
    return await revise(producer, address, times, onProgress);
  } finally {
    await producer.disconnect();
  }
}

function recomputeRow(seconds: number, pass: number, flows: number): Row {
  const ratio = seconds / pass;
  return {
    what: `all stored values of ${count(flows)} flows computed from nothing`,
    value: `${shown(seconds)} s`,
    against: `the sums by hand: ${shown(pass)} s`,
    ratio: ratio.toFixed(2),
    goal: `${goals.passRatio} or less`,
    holds: ratio <= goals.passRatio,
  };
}

function writingRow(seconds: number, writing: number): Row {
  const share = Math.round((100 * writing) / seconds);
  return told('of that, writing the values', `${shown(writing)} s, ${share} % of it`);
}

async function storageRow(pool: Pool, flows: number): Promise<Row> {
  const { rows } = await pool.query<{ values: number; bytes: number; facts: number }>(
    `select (select count(*) from indicators.values) :: float8 as values,
            pg_total_relation_size('indicators.values') :: float8 as bytes,
            (select sum(pg_total_relation_size(relid)) from pg_partition_tree('trade.flow_versions')) :: float8 as facts`,
  );
  const { values, bytes, facts } = rows[0]!;
  return told(
    `stored for ${count(flows)} flows`,
    `${count(values)} values, ${shown(values / flows)} a flow; ${mebibytes(bytes)}, ${Math.round(bytes / flows)} bytes a flow, ` +
      `beside ${Math.round(facts / flows)} bytes of the flow itself`,
  );
}

function readRows({ current, asOf, values }: Awaited<ReturnType<typeof readDashboards>>): Row[] {
  const ratio = median(asOf) / median(current);
  return [
    p99Row(
      `a pair's dashboard, ${Math.round(values)} values, ${perSecond} requests/s`,
      current,
      `${count(current.length)} requests`,
      goals.readMs,
    ),
    {
      what: 'the same as of a moment',
      value: `median ${shown(median(asOf))} ms`,
      against: `as of now: median ${shown(median(current))} ms`,
      ratio: ratio.toFixed(1),
      goal: `${goals.asOfRatio} or less`,
      holds: ratio <= goals.asOfRatio,
    },
  ];
}

const revisionRow = (of: string, times: readonly number[], goalMs: number) =>
  p99Row(`revised figure to indicator ${of} in an answer`, times, `${times.length} revisions`, goalMs);
