import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { changesTopic } from '#contracts/topics.js';
import { count, type Figure, type Form, type OnProgress, p99Row, rate, type Row, shown, told } from '../figure.js';
import { startFiller } from '../filler.js';
import type { Lab } from '../lab.js';
import type { LoadStream } from '../load.js';
import { countsOf } from '../oracle.js';
import { type Services, startServices } from '../services.js';
import { benchStreams } from '../streams.js';

const sizes: Record<Form, { seconds: number; share: number }> = {
  smoke: { seconds: 1, share: 0.1 },
  short: { seconds: 15, share: 1 },
  full: { seconds: 60, share: 1 },
};
/** Events a second. */
const paces: readonly (readonly [LoadStream, number])[] = [
  ['trade.declarations', 5_000],
  ['trade.flows', 500],
];
const goalMs = 1_000;
const lookEveryMs = 10;

export const figure: Figure = {
  title: 'recompute lag of pair indicators while loading',
  method:
    'trade-ingest and indicators run as processes and are sent declarations and official figures (trade.flows) of 30 pairs, each at its pace. ' +
    'Of every figure of all goods, of which indicators are stored, the time from the moment at which its batch began to be written (recorded_at) to the moment at which the ' +
    'indicator that shows it was stored (computed_at), both by the clock of the database. ' +
    'Of what is dear to work out, the Grubel-Lloyd index over all headings, the same from the newest figure that it is made of: it is worked out afterwards, and told as stale until then. ' +
    'A refresh is a transaction of the indicators service: that many notices of changed facts are one refresh is what coalesced means.',

  async run(lab, form, step) {
    const { seconds, share } = sizes[form];
    const loads = paces.map(([stream, pace]) => ({ stream, perSecond: pace * share, events: pace * share * seconds }));
    await lab.freshTopics(loads.map(({ stream }) => benchStreams[stream].topic));
    const database = await lab.freshDatabase();
    try {
      const services = await step('services start', () => startServices(lab, database));
      const watch = watchRefreshes(database.pool);
      try {
        await step('loading', (onProgress) => send(lab, loads, onProgress));
        await step('the rest is taken in', () => untilWorkedOff(lab, database.pool, services, loads));
        return rowsOf(await lagsIn(database.pool), await lagsOfDear(database.pool), loads, await watch.stop());
      } finally {
        await watch.stop();
        await services.stop();
      }
    } finally {
      await database.drop();
    }
  },
};

interface Load {
  readonly stream: LoadStream;
  readonly perSecond: number;
  readonly events: number;
}

async function send(lab: Lab, loads: readonly Load[], onProgress: OnProgress): Promise<void> {
  const fillers = await Promise.all(
    loads.map(async (load) => ({ ...load, filler: await startFiller(lab, load.stream, load.events) })),
  );
  try {
    await Promise.all(
      fillers.map(({ filler, events, perSecond }, n) =>
        filler.ask({ events, perSecond }, (sent) => n === 0 && onProgress(sent, events)),
      ),
    );
  } finally {
    await Promise.all(fillers.map(({ filler }) => filler.stop()));
  }
}

/** Until every event is a fact and every notice of one is worked off. */
async function untilWorkedOff(lab: Lab, pool: Pool, services: Services, loads: readonly Load[]): Promise<void> {
  for (; ; await sleep(lookEveryMs)) {
    services.assertRun();
    const received = await Promise.all(loads.map(({ stream }) => countsOf(pool, benchStreams[stream].topic)));
    if (received.some((counts, n) => counts.received < loads[n]!.events)) continue;
    const waiting = 'select from stream.outbox union all select from indicators.stale_pairs limit 1';
    if ((await pool.query(waiting)).rowCount !== 0) continue;
    const marks = await lab.admin.fetchTopicOffsets(changesTopic);
    const notices = marks.reduce((sum, { high }) => sum + Number(high), 0);
    if ((await countsOf(pool, changesTopic)).received >= notices) return;
  }
}

interface Refreshes {
  readonly notices: number;
  readonly transactions: number;
}

/** Counts how often the indicators service has moved on in the topic of notices. */
function watchRefreshes(pool: Pool): { stop(): Promise<Refreshes> } {
  const places = new Set<string>();
  let notices = 0;
  let isStopped = false;
  const watching = (async () => {
    for (; !isStopped; await sleep(lookEveryMs)) {
      const { rows } = await pool.query<{ place: string; received: number }>(
        `select partition || '/' || next_offset as place, received :: float8 as received
           from stream.offsets where topic = $1 and received > 0`,
        [changesTopic],
      );
      for (const { place } of rows) places.add(place);
      notices = rows.reduce((sum, { received }) => sum + received, 0);
    }
    return { notices, transactions: places.size };
  })();
  watching.catch(() => undefined);
  return {
    stop: () => {
      isStopped = true;
      return watching;
    },
  };
}

/** Of every figure, the milliseconds from its record time to the storing of the indicator that shows it. */
async function lagsIn(pool: Pool): Promise<number[]> {
  const { rows } = await pool.query<{ ms: number | null }>(`
    select 1000 * extract(epoch from value.computed_at - fact.recorded_at) :: float8 as ms
      from trade.flow_versions fact
      left join indicators.values value
        on value.code = case fact.flow when 'X' then 'trade.exports' else 'trade.imports' end
       and value.subject = fact.pairs[1] and value.period = fact.period
       and value.dimensions = jsonb_build_object(
             'reporter', fact.reporter, 'partner', fact.partner, 'classification', fact.classification, 'commodity', fact.commodity)
     where fact.commodity = 'TOTAL'`);
  const missing = rows.filter(({ ms }) => ms === null).length;
  if (missing > 0 || rows.length === 0)
    throw new Error(`WRONG RESULT: ${missing} of ${rows.length} figures have no indicator`);
  return rows.map(({ ms }) => ms!);
}

/** Of every value of what is dear, the milliseconds from the record time of the newest fact in it to its storing. */
async function lagsOfDear(pool: Pool): Promise<number[]> {
  const { rows } = await pool.query<{ ms: number }>(`
    select 1000 * extract(epoch from computed_at - fresh_at) :: float8 as ms
      from indicators.values where code = 'trade.grubel_lloyd'`);
  if (rows.length === 0) throw new Error('WRONG RESULT: there is no Grubel-Lloyd index');
  return rows.map(({ ms }) => ms);
}

function rowsOf(
  lags: readonly number[],
  ofDear: readonly number[],
  loads: readonly Load[],
  { notices, transactions }: Refreshes,
): Row[] {
  const load = loads.map(({ stream, perSecond }) => `${stream} at ${rate(perSecond)}`).join(', ');
  return [
    p99Row(`fact recorded to indicator stored, ${load}`, lags, `${count(lags.length)} figures`, goalMs),
    p99Row(
      'newest of the facts recorded to index over all headings stored',
      ofDear,
      `${count(ofDear.length)} values`,
      goalMs,
    ),
    told('notices of changed facts a refresh', shown(notices / transactions)),
  ];
}
