import { setTimeout as sleep } from 'node:timers/promises';
import { createKafkaLog } from '#event-log/kafka/create-kafka-log.js';
import type { EventLog, Position } from '#event-log/event-log.js';
import { type KafkaCluster, startKafkaCluster } from '../../support/kafka-cluster.js';
import { type LoadRecord, makeLoad } from '../../support/load.js';
import type { Lab } from '../lab/lab.js';
import { partsOf } from '../lab/parts.js';
import type { Scenario } from '../scenario.js';

const partitions = 3;
const eventsARound = 1_500;
const publishRecords = 50;
/** That brokers are away is what the scenario is about. */
const silent = { debug: () => {}, log: () => {}, warn: () => {}, error: () => {} };

/** Two producers at once, of either half of the events: the services' own publisher, and plain kafkajs with acks=all. */
export const scenario: Scenario = {
  name: 'broker-of-three',
  group: 'brokers',
  fault: 'three brokers, replication 3, min.insync 2: kill -9 of one at random under acks=all',
  promise: 'every acknowledged event is there; exact',
  rounds: { short: 1, default: 2, full: 20 },

  async run({ rounds, random, round, tell, openLab }) {
    const half = { events: (rounds * eventsARound) / 2, partitions, owners: ['MAR'] };
    const plain = makeLoad(random, { ...half, streams: ['trade.declarations'] });
    const ours = makeLoad(random, { ...half, streams: ['trade.flows'] });
    let cluster!: KafkaCluster;
    const kafka = async () => (cluster = await startKafkaCluster());
    const lab = await openLab({ load: [...plain, ...ours], partitions, kafka });
    lab.start('trade-ingest');
    const log = createKafkaLog({ brokers: cluster.brokers, clientId: 'publisher', logger: silent });
    const published = new Published(log, lab);

    let slowestMs = 0;
    const [plainParts, ourParts] = [partsOf(plain, rounds), partsOf(ours, rounds)];
    for (let n = 1; n <= rounds; n++) {
      await untilInSync(lab);
      const before = lab.feed.sent;
      const sending = Promise.all([lab.feed.send(plainParts[n - 1]!), published.send(ourParts[n - 1]!)]);
      await sleep(random.whole(0, 100));
      const at = random.whole(0, 2);
      const node = cluster.nodes[at]!;
      round(n, `killing broker ${at + 1} of 3`);
      const killed = Date.now();
      await node.kill9();
      await sending;
      await lab.intake.until(before + 1);
      await lab.intake.until(lab.feed.sent);
      slowestMs = Math.max(slowestMs, Date.now() - killed);
      await sleep(random.whole(0, 1_000));
      tell(`round ${n}: starting it again`);
      await node.restart();
    }
    tell('auditing');
    await untilInSync(lab);
    const broken = [...(await lab.audit()), ...(await published.missing()), ...(await lab.terminate())];
    await log.close();
    const twice = (await lab.written()) - lab.feed.sent;
    return { broken, slowestMs, seen: `${lab.feed.sent} acknowledged, ${twice} appended besides` };
  },
};

/** What the services' publisher was told of each record: where the log keeps it. */
class Published {
  private readonly positions: { at: Position; value: Buffer }[] = [];

  constructor(
    private readonly log: EventLog,
    private readonly lab: Lab,
  ) {}

  /** What is not acknowledged is published again, as whoever uses the publisher does. */
  async send(records: readonly LoadRecord[]): Promise<void> {
    for (let i = 0; i < records.length;) {
      const some = records.slice(i, i + publishRecords);
      const positions = await this.log.publish(some).catch(() => undefined);
      if (!positions) continue;
      some.forEach(({ value }, n) => this.positions.push({ at: positions[n]!, value }));
      this.lab.feed.acknowledge(some.map((record, n) => ({ ...record, partition: positions[n]!.partition })));
      i += publishRecords;
    }
  }

  async missing(): Promise<string[]> {
    const held = new Map((await this.lab.log()).map((one) => [`${one.topic}/${one.partition}/${one.offset}`, one]));
    const elsewhere = this.positions.filter(
      ({ at, value }) => !held.get(`${at.topic}/${at.partition}/${at.offset}`)?.value.equals(value),
    );
    return elsewhere.length > 0 ? [`${elsewhere.length} published records are not where the log said`] : [];
  }
}

/** Waits until every partition is on all three again: of two that are left, the next kill would take the one that counts. */
async function untilInSync(lab: Lab): Promise<void> {
  const admin = lab.client.admin();
  await admin.connect();
  try {
    for (const deadline = Date.now() + 60_000; ; await sleep(100)) {
      const { topics } = await admin.fetchTopicMetadata();
      const behind = topics.filter(({ partitions }) => partitions.some(({ isr }) => isr.length < 3));
      if (behind.length === 0) return;
      if (Date.now() > deadline)
        throw new Error(`not on all brokers again within 60 s: ${behind.map(({ name }) => name).join(', ')}`);
    }
  } finally {
    await admin.disconnect();
  }
}
