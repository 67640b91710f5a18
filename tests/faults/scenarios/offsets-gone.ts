import { audit } from '../../support/audit.js';
import { makeLoad } from '../../support/load.js';
import { partsOf } from '../lab/parts.js';
import type { Scenario } from '../scenario.js';

const partitions = 2;
const topic = 'trade.declarations.v1.MAR';
const streams = ['trade.declarations'] as const;
const events = { short: 1_000, default: 3_000, full: 20_000 };

/** While no service runs, the log deletes records that none has read, as its retention may. */
export const scenario: Scenario = {
  name: 'offsets-gone',
  group: 'events',
  fault: 'records deleted from the log before they were read (retention)',
  promise: 'the service stops and says what to do; nothing skipped silently; exact once it is done',
  rounds: { short: 1, default: 1, full: 1 },

  async run({ form, random, round, tell, openLab }) {
    // Without poison: of an id used twice, the one sent again would come second.
    const load = makeLoad(random, { events: events[form], partitions, streams, owners: ['MAR'], poison: 0 });
    const lab = await openLab({ load, partitions });
    const [read, unread] = partsOf(load, 2) as [typeof load, typeof load];
    lab.start('trade-ingest');
    await lab.feed.send(read);
    await lab.settled();
    const broken = await lab.terminate();
    const before = await lab.intake.state();
    const stored = before.find((one) => one.topic === topic && one.partition === 0)!.next;
    await lab.feed.send(unread);

    round(1, 'deleting records unread');
    // As the log has them: a producer may have sent some twice.
    const log = await lab.log();
    const lost = log.filter(({ partition, offset }) => partition === 0 && offset >= stored).slice(0, 100);
    const admin = lab.client.admin();
    await admin.connect();
    // kafkajs deletes only in a topic that it was asked about before.
    await admin.fetchTopicOffsets(topic);
    await admin.deleteTopicRecords({ topic, partitions: [{ partition: 0, offset: String(stored + lost.length) }] });
    await admin.disconnect();
    const stopped = lab.start('trade-ingest');
    const code = await lab.endOf(stopped);
    if (code !== 1) broken.push(`the service ended with ${code}, not with 1`);
    const said = `${topic}/0: the next record to read is ${stored}, the log begins at ${stored + lost.length}: ${lost.length} records were deleted unread. Ask the owner to send them again, then set next_offset in stream.offsets to go on`;
    if (!stopped.output().includes(said)) broken.push(`the service did not say "${said}", but: ${stopped.output()}`);
    const after = (await lab.intake.state()).find((one) => one.topic === topic && one.partition === 0)!.next;
    if (after !== stored) broken.push(`the service went on at ${after} by itself, where ${stored} was the next`);

    tell('doing what it says');
    await lab.feed.send(lost.map((record) => ({ ...record, key: '' })));
    await lab.pool.query('update stream.offsets set next_offset = $1 where topic = $2 and partition = 0', [
      stored + lost.length,
      topic,
    ]);
    lab.start('trade-ingest');
    await lab.settled();
    // Each record was received once after all.
    broken.push(...(await audit(lab.pool, log, { leaveOut: ['indicators'] })), ...(await lab.terminate()));
    return { broken, seen: `${lost.length} records gone` };
  },
};
