import { setTimeout as sleep } from 'node:timers/promises';
import { type Figure, type Form, type OnProgress, rate, type Row, told } from '../figure.js';
import { type Filler, startFiller } from '../filler.js';
import type { Database, Lab } from '../lab.js';
import { countsOf } from '../oracle.js';
import { Probes, type Seen } from '../probes.js';
import { type Services, startServices } from '../services.js';
import { spread } from '../statistics.js';
import { benchStreams } from '../streams.js';

const sizes: Record<Form, { warmUp: number; seconds: number; rates: readonly number[] }> = {
  smoke: { warmUp: 0.5, seconds: 1, rates: [500] },
  short: { warmUp: 3, seconds: 15, rates: [5_000, 20_000] },
  full: { warmUp: 3, seconds: 120, rates: [5_000, 20_000] },
};
const goal = { p50: 100, p99: 250 };
/** No divisor of the pace of the load: the two do not go in step. */
const probeEveryMs = 97;

const { topic } = benchStreams['trade.declarations'];

export const figure: Figure = {
  title: 'produced to visible in an answer of the gateway',
  method:
    'trade-ingest, indicators and the gateway run as processes. Declarations are sent at the pace named. Beside them, ten times a second, ' +
    'a revision of one of 24 official figures (trade.flows) is sent, and GET /v1/trade/flows is asked for all of them over a connection that stays open, ' +
    '5 ms after each answer, until an answer carries it: the clock runs from before the event is handed to the producer (acks=all) to the end of that ' +
    'answer. GET /v1/indicators is asked in the same way, every 20 ms, for the indicator that is computed from it (trade.exports); that is told for information. ' +
    'The goal holds only where the load is sent and taken in at its pace: no more than a second of it may wait in the end.',

  async run(lab, form, step) {
    const { warmUp, seconds, rates } = sizes[form];
    await lab.freshTopics([topic, benchStreams['trade.flows'].topic]);
    const database = await lab.freshDatabase();
    const rows: Row[] = [];
    try {
      const services = await step('services start', () => startServices(lab, database));
      const loads = rates.map((perSecond) => (warmUp + seconds) * perSecond);
      const filler = await startFiller(lab, 'trade.declarations', Math.max(...loads) * loads.length);
      const producer = lab.kafka.producer({ allowAutoTopicCreation: false });
      await producer.connect();
      const probes = new Probes(producer, services.address);
      try {
        for (const perSecond of rates) {
          rows.push(
            ...(await step(`${perSecond} events/s`, (onProgress) =>
              measure(lab, { database, services, filler, probes, perSecond, warmUp, seconds, onProgress }),
            )),
          );
        }
      } finally {
        await producer.disconnect();
        await filler.stop();
        await services.stop();
      }
    } finally {
      await database.drop();
    }
    return rows;
  },
};

interface Measurement {
  readonly database: Database;
  readonly services: Services;
  readonly filler: Filler;
  readonly probes: Probes;
  readonly perSecond: number;
  /** Seconds of load without probes that count, then with. */
  readonly warmUp: number;
  readonly seconds: number;
  readonly onProgress: OnProgress;
}

async function measure(
  lab: Lab,
  { database, services, filler, probes, perSecond, warmUp, seconds, onProgress }: Measurement,
): Promise<Row[]> {
  const events = (warmUp + seconds) * perSecond;
  const loadBegun = performance.now();
  const filled = filler
    .ask({ events, perSecond })
    .then(({ counts }) => ({ counts, sentPerSecond: (1_000 * events) / (performance.now() - loadBegun) }));
  filled.catch(() => undefined);
  for (const until = performance.now() + warmUp * 1_000; performance.now() < until;) await probes.next();

  const seen: Promise<Seen>[] = [];
  for (const begun = performance.now(); performance.now() < begun + seconds * 1_000; await sleep(probeEveryMs)) {
    const probe = probes.next();
    probe.catch(() => undefined);
    seen.push(probe);
    services.assertRun();
    onProgress(Math.round((performance.now() - begun) / 1_000), seconds);
  }
  const { counts, sentPerSecond } = await filled;
  const { received } = await countsOf(database.pool, topic);
  const waiting = counts.accepted + counts.duplicate + counts.quarantined - received;
  const times = await Promise.all(seen);
  while ((await countsOf(database.pool, topic)).received < received + waiting) await sleep(50);
  return rowsOf(perSecond, times, { sentPerSecond, waiting });
}

/** What became of the load: how fast it could be sent, and how many of it were not taken in when it ended. */
interface Load {
  readonly sentPerSecond: number;
  readonly waiting: number;
}

function rowsOf(perSecond: number, times: readonly Seen[], { sentPerSecond, waiting }: Load): Row[] {
  const fact = spread(times.map((seen) => seen.fact));
  const indicator = spread(times.map((seen) => seen.indicator));
  const beside = `${perSecond.toLocaleString('en-US')} declarations/s beside`;
  const keptUp = sentPerSecond >= 0.95 * perSecond && waiting <= perSecond;
  const load = `sent at ${rate(sentPerSecond)}, ${waiting.toLocaleString('en-US')} waiting in the end`;
  return [
    {
      what: `event produced to fact in an answer, ${beside}`,
      value: fact.text,
      against: `${times.length} probes; the load ${load}`,
      ratio: '',
      goal: `p50 ${goal.p50} ms or less, p99 ${goal.p99} ms or less`,
      holds: keptUp && fact.p50 <= goal.p50 && fact.p99 <= goal.p99,
    },
    told(`event produced to indicator in an answer, ${beside}`, indicator.text),
  ];
}
