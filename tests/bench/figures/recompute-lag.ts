import { setTimeout as sleep } from 'node:timers/promises';
import { changesTopic } from '#contracts/topics.js';
import { type Figure, type Form, type OnProgress, rate, type Row, shown, told } from '../figure.js';
import { startFiller } from '../filler.js';
import type { Database, Lab } from '../lab.js';
import type { LoadStream } from '../load.js';
import { countsOf } from '../oracle.js';
import { type Services, startServices } from '../services.js';
import { quantile } from '../statistics.js';
import { benchStreams } from '../streams.js';

const sizes: Record<Form, { seconds: number }> = {
  smoke: { seconds: 1 },
  short: { seconds: 15 },
  full: { seconds: 60 },
};
const pace: readonly (readonly [LoadStream, number])[] = [
  ['trade.declarations', 5_000],
  ['trade.flows', 500],
];
const goalMs = 1_000;
const lookEveryMs = 10;

export const figure: Figure = {
  title: 'recompute lag of pair indicators while loading',
  method:
    'trade-ingest and indicators run as processes and are sent declarations and official figures (trade.flows) of 30 pairs, each at its pace. ' +
    'Of every figure, the time from the moment at which its batch began to be written (recorded_at) to the moment at which the ' +
    'indicator that shows it was stored (computed_at), both by the clock of the database. ' +
    'A refresh is a transaction of the indicators service: that many notices of changed facts are one refresh is what coalesced means.',

  async run(lab, form, step) {
    const { seconds } = sizes[form];
    await lab.freshTopics(pace.map(([stream]) => benchStreams[stream].topic));
    const database = await lab.freshDatabase();
    try {
      const services = await step('services start', () => startServices(lab, database));
      try {
        const refreshes = await step('loading', (onProgress) => loading(lab, database, services, seconds, onProgress));
        return await rowsOf(database, refreshes);
      } finally {
        await services.stop();
      }
    } finally {
      await database.drop();
    }
  },
};

interface Refreshes {
  readonly notices: number;
  readonly transactions: number;
}

/** Sends the load, and waits until every notice of it is worked off. */
async function loading(
  lab: Lab,
  { pool }: Database,
  services: Services,
  seconds: number,
  onProgress: OnProgress,
): Promise<Refreshes> {
  const fillers = pace.map(([stream, perSecond]) => ({
    stream,
    perSecond,
    filler: startFiller(lab, stream, perSecond * seconds),
  }));
  try {
    const begun = performance.now();
    let isSent = false;
    const sending = Promise.all(
      fillers.map(({ filler, perSecond }) => filler.ask({ events: perSecond * seconds, perSecond })),
    ).then(() => (isSent = true));
    sending.catch(() => undefined);
    const seen = new Set<string>();
    for (let notices = 0; ; await sleep(lookEveryMs)) {
      services.assertRun();
      const { rows } = await pool.query<{ place: string; received: number }>(
        `select partition || '/' || next_offset as place, received :: float8 as received from stream.offsets where topic = $1`,
        [changesTopic],
      );
      for (const { place } of rows) seen.add(place);
      notices = rows.reduce((sum, { received }) => sum + received, 0);
      onProgress(Math.min(seconds, Math.round((performance.now() - begun) / 1_000)), seconds);
      if (isSent && (await isWorkedOff(lab, pool, notices, seconds))) {
        await sending;
        return { notices, transactions: seen.size };
      }
    }
  } finally {
    await Promise.all(fillers.map(({ filler }) => filler.stop()));
  }
}

async function isWorkedOff(lab: Lab, pool: Database['pool'], notices: number, seconds: number): Promise<boolean> {
  for (const [stream, perSecond] of pace) {
    if ((await countsOf(pool, benchStreams[stream].topic)).received < perSecond * seconds) return false;
  }
  const { rows } = await pool.query<{ left: number }>('select count(*) :: int as left from stream.outbox');
  const marks = await lab.admin.fetchTopicOffsets(changesTopic);
  return rows[0]!.left === 0 && notices >= marks.reduce((sum, { high }) => sum + Number(high), 0);
}

async function rowsOf({ pool }: Database, { notices, transactions }: Refreshes): Promise<Row[]> {
  const { rows } = await pool.query<{ ms: number | null }>(`
    select 1000 * extract(epoch from value.computed_at - fact.recorded_at) :: float8 as ms
      from trade.flow_versions fact
      left join indicators.values value
        on value.code = case fact.flow when 'X' then 'trade.exports' else 'trade.imports' end
       and value.pair = fact.pairs[1] and value.period = fact.period
       and value.dimensions = jsonb_build_object(
             'reporter', fact.reporter, 'partner', fact.partner, 'classification', fact.classification, 'commodity', fact.commodity)`);
  const missing = rows.filter(({ ms }) => ms === null).length;
  if (missing > 0 || rows.length === 0)
    throw new Error(`WRONG RESULT: ${missing} of ${rows.length} figures have no indicator`);
  const times = rows.map(({ ms }) => ms!);
  const [p50, p99, most] = [0.5, 0.99, 1].map((share) => Math.round(quantile(times, share))) as [
    number,
    number,
    number,
  ];
  const load = pace.map(([stream, perSecond]) => `${stream} at ${rate(perSecond)}`).join(', ');
  return [
    {
      what: `fact recorded to indicator stored, ${load}`,
      value: `p50 ${p50} ms, p99 ${p99} ms, most ${most} ms`,
      against: `${times.length.toLocaleString('en-US')} figures`,
      ratio: '',
      goal: `p99 ${goalMs.toLocaleString('en-US')} ms or less`,
      holds: p99 <= goalMs,
    },
    told('notices of changed facts a refresh', shown(notices / transactions)),
  ];
}
