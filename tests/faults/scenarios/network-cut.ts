import { setTimeout as sleep } from 'node:timers/promises';
import { freePorts } from '#embedded/ports.js';
import { makeLoad } from '../../support/load.js';
import { type Cut, type NetworkLink, startLink } from '../../support/network-link.js';
import { startLinkedKafka } from '../lab/linked-kafka.js';
import { partsOf } from '../lab/parts.js';
import type { Scenario } from '../scenario.js';

const partitions = 2;
const eventsARound = 2_000;
const cutMs = { short: 5_000, default: 6_000, full: 15_000 };
/** A connection that is lost without a word is given up by its clock alone. */
const resumeMs: Readonly<Record<Cut, number>> = { refuses: 15_000, holds: 15_000, loses: 120_000 };

/** Of either link each kind of cut, in turn; the longest one, for the full form alone, last. */
const cuts = [
  { part: 'database', how: 'refuses' },
  { part: 'event-log', how: 'refuses' },
  { part: 'database', how: 'holds' },
  { part: 'event-log', how: 'holds' },
  { part: 'event-log', how: 'loses' },
  { part: 'database', how: 'loses' },
] as const;

/** The network between a service and its database, or its Kafka, is away for a while, and comes back. */
export const scenario: Scenario = {
  name: 'network-cut',
  group: 'database',
  fault: 'network cut between a service and Kafka, or PostgreSQL: refused, held back, lost',
  promise: 'exact; no operator action; /health/ready says which is away',
  rounds: { short: 2, default: 5, full: 10 },

  async run({ form, rounds, random, round, tell, openLab, atEnd, limitMs }) {
    const streams = ['trade.declarations', 'trade.flows'] as const;
    const load = makeLoad(random, { events: (rounds + 1) * eventsARound, partitions, streams, owners: ['MAR'] });
    const [kafkaPort, healthPort] = (await freePorts(2)) as [number, number];
    const toKafka = await startLink(kafkaPort);
    const lab = await openLab({ load, partitions, kafka: () => startLinkedKafka(kafkaPort, toKafka.port) });
    const server = new URL(lab.databaseUrl);
    const toDatabase = await startLink(Number(server.port));
    atEnd(() => Promise.all([toKafka.close(), toDatabase.close()]));
    server.port = String(toDatabase.port);
    lab.start('trade-ingest', {
      DATABASE_URL: server.href,
      KAFKA_BROKERS: `127.0.0.1:${toKafka.port}`,
      HEALTH_PORT: String(healthPort),
    });
    const links: Readonly<Record<string, NetworkLink>> = { database: toDatabase, 'event-log': toKafka };
    const [first, ...parts] = partsOf(load, rounds + 1);
    await lab.feed.send(first!);

    const broken: string[] = [];
    let slowestMs = 0;
    for (const [n, part] of parts.entries()) {
      const { part: name, how } = cuts[n % cuts.length]!;
      await lab.intake.until(lab.feed.sent);
      const instant = lab.feed.sent + random.whole(1, part.length - 1);
      const feeding = lab.feed.send(part);
      await lab.intake.until(instant);
      round(n + 1, `the link to the ${name} ${how}`);
      links[name]!.cut(how);
      const health = await healthWhileCut(healthPort, cutMs[form]);
      links[name]!.mend();
      const mended = Date.now();
      if (!health.includes(`not ready: ${name}`))
        broken.push(
          `round ${n + 1}: while the link to the ${name} ${how}, /health/ready said only ${health.join('; ')}`,
        );
      await feeding;
      await lab.intake.until(lab.feed.sent, 2 * resumeMs[how]);
      const resumedMs = Date.now() - mended;
      slowestMs = Math.max(slowestMs, resumedMs);
      if (resumedMs > limitMs(resumeMs[how]))
        broken.push(
          `round ${n + 1}: all was taken in ${resumedMs} ms after the link to the ${name}, which ${how}, was mended`,
        );
    }
    tell('auditing');
    broken.push(...(await lab.audit()), ...(await lab.terminate()));
    return { broken, slowestMs, seen: `${lab.feed.sent} events` };
  },
};

/** All that `/health/ready` says during the cut. */
async function healthWhileCut(port: number, forMs: number): Promise<string[]> {
  const said = new Set<string>();
  for (const end = Date.now() + forMs; Date.now() < end; await sleep(200)) {
    const response = await fetch(`http://127.0.0.1:${port}/health/ready`).catch((error: Error) => error);
    said.add(response instanceof Error ? response.message : ((await response.json()) as { status: string }).status);
  }
  return [...said];
}
