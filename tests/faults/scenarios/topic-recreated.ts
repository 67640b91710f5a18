import { setTimeout as sleep } from 'node:timers/promises';
import { audit } from '../../support/audit.js';
import { makeLoad } from '../../support/load.js';
import { makeTopics } from '../../support/make-topics.js';
import { partsOf } from '../lab/parts.js';
import type { Scenario } from '../scenario.js';

const partitions = 2;
const topic = 'trade.flows.v1.MAR';
const streams = ['trade.flows'] as const;
const events = { short: 1_000, default: 3_000, full: 20_000 };

/** While no service runs, the topic is deleted and made anew, and holds less than was read of it before. */
export const scenario: Scenario = {
  name: 'topic-recreated',
  group: 'events',
  fault: 'a topic deleted and made anew',
  promise: 'the service stops and says what to do; nothing skipped silently; exact once it is done',
  rounds: { short: 1, default: 1, full: 1 },

  async run({ form, random, round, tell, openLab }) {
    const load = makeLoad(random, { events: events[form], partitions, streams, owners: ['MAR'], poison: 0 });
    const lab = await openLab({ load, partitions });
    const [, , old, fresh] = partsOf(load, 4) as [unknown, unknown, typeof load, typeof load];
    const first = load.slice(0, load.length - fresh.length);
    lab.start('trade-ingest');
    await lab.feed.send(first);
    await lab.settled();
    const broken = await lab.terminate();
    const before = await lab.log();

    round(1, 'deleting the topic and making it anew');
    const admin = lab.client.admin();
    await admin.connect();
    await admin.deleteTopics({ topics: [topic] });
    while ((await admin.listTopics()).includes(topic)) await sleep(100);
    await makeTopics(admin, [{ topic, numPartitions: partitions }]);
    await admin.disconnect();
    // What was sent last may be sent again by a careful sender.
    const anew = [...old, ...fresh];
    await lab.feed.send(anew);
    const stopped = lab.start('trade-ingest');
    const code = await lab.endOf(stopped);
    if (code !== 1) broken.push(`the service ended with ${code}, not with 1`);
    const said =
      /were read, the log ends at \d+: the topic was made anew. Delete its rows in stream.offsets to read it from the beginning; events that are known count as duplicates/;
    if (!said.test(stopped.output())) broken.push(`the service did not say what to do, but: ${stopped.output()}`);

    tell('doing what it says');
    await lab.pool.query('delete from stream.offsets where topic = $1', [topic]);
    lab.start('trade-ingest');
    await lab.settled();
    const { rows } = await lab.pool.query<{ received: number; duplicate: number }>(
      'select sum(received) :: int as received, sum(duplicate) :: int as duplicate from stream.offsets where topic = $1',
      [topic],
    );
    const { received, duplicate } = rows[0]!;
    const after = await lab.log();
    if (received !== after.length || duplicate < old.length)
      broken.push(`of ${after.length} records in the new topic ${received} were received, ${duplicate} as duplicates`);
    const facts = await audit(lab.pool, [...before, ...after], { leaveOut: ['indicators', 'counts'] });
    broken.push(...facts, ...(await lab.terminate()));
    return { broken, seen: `${old.length} of ${received} events were known` };
  },
};
