import { expect, test } from '@jest/globals';
import { NotAMember } from '#event-log/event-log.js';
import { eventually } from '../support/eventually.js';
import { Probe, record, unique, until, type Given } from './event-log.probe.js';

/** Who reads what, from where on, and what follows when it fails. */
export function testMembers({ log, createTopic, start }: Given): void {
  test('goes to the offset that the consumer returns', async () => {
    const topic = await createTopic();
    await log().publish(Array.from({ length: 10 }, (_, i) => record(topic, 'k', String(i))));
    let calls = 0;
    const returns = [7, 2];
    const probe = new Probe(async ({ records }) => returns[calls++] ?? records.at(-1)!.offset + 1);
    await start(probe, [topic]);
    await until(() => calls >= 3, 'three batches');
    await log().publish([record(topic, 'k', '10')]);
    await until(() => probe.records.at(-1)?.offset === 10, 'the record after');
    expect(probe.batches.slice(0, 3).map(({ records }) => records[0]!.offset)).toEqual([0, 7, 2]);
  });

  test('begins anew where the returned offset lies beyond the end', async () => {
    const topic = await createTopic();
    await log().publish([record(topic, 'k', '0'), record(topic, 'k', '1')]);
    let calls = 0;
    const probe = new Probe(async () => (++calls === 1 ? 1_000 : 2));
    await start(probe, [topic]);
    await until(() => calls === 2, 'a second batch');
    expect(probe.batches[1]!.records[0]!.offset).toBe(0);
  });

  test('ends with the error that a consumer throws, and calls it no more', async () => {
    const topic = await createTopic(2);
    await log().publish([record(topic, 'k', 'poison')]);
    const bug = new Error('bug');
    const probe = new Probe(async () => {
      throw bug;
    });
    const subscription = await start(probe, [topic]);
    await expect(subscription.closed).rejects.toBe(bug);
    expect(probe.batches).toHaveLength(1);
    await subscription.stop();
    expect(probe.batches).toHaveLength(1);
  });

  test('hands a batch out again, under a greater assignment, after NotAMember', async () => {
    const topic = await createTopic();
    await log().publish([record(topic, 'k', 'v')]);
    let isFirst = true;
    const probe = new Probe(async ({ records }) => {
      if (!isFirst) return records.at(-1)!.offset + 1;
      isFirst = false;
      throw new NotAMember('claimed by another');
    });
    await start(probe, [topic]);
    await until(() => probe.batches.length === 2, 'the batch again');
    expect(probe.values).toEqual(['v', 'v']);
    expect(probe.batches[1]!.assignment).toBeGreaterThan(probe.batches[0]!.assignment);
  });

  test('finds a topic that comes to match later', async () => {
    const prefix = unique('late');
    const probe = new Probe();
    await start(probe, [new RegExp(`^${prefix}\\.`)]);
    for (const suffix of ['a', 'b']) {
      const topic = `${prefix}.${suffix}`;
      await log().createTopics([{ topic, partitions: 1 }]);
      await log().publish([record(topic, 'k', suffix)]);
      await until(() => probe.values.includes(suffix), `records of topic ${suffix}`);
    }
    expect(new Set(probe.values)).toEqual(new Set(['a', 'b']));
  });

  test('shares partitions between members, and a stopped one leaves its own to the other', async () => {
    const topic = await createTopic(4);
    const group = unique('group');
    const [one, other] = [new Probe(), new Probe()];
    const first = await start(one, [topic], group);
    await start(other, [topic], group);
    let sent = 0;
    const publish = () => log().publish(Array.from({ length: 40 }, () => record(topic, `k${sent}`, String(sent++))));
    for (let i = 0; (one.partitions.size === 0 || other.partitions.size === 0) && i < 100; i++) {
      await publish();
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    expect(one.partitions.size).toBeGreaterThan(0);
    expect(other.partitions.size).toBeGreaterThan(0);

    await first.stop();
    const handedToFirst = one.records.length;
    await publish();
    await until(() => new Set([...one.values, ...other.values]).size === sent, 'every record');
    expect(one.records).toHaveLength(handedToFirst);
    await until(() => other.partitions.size === 4, 'all partitions with the member that is left');
  });

  test('tells how many members a group has', async () => {
    const topic = await createTopic();
    const group = unique('group');
    expect(await log().members(group)).toBe(0);
    // One more than there are partitions: it waits as a spare.
    const [first] = [await start(new Probe(), [topic], group), await start(new Probe(), [topic], group)];
    await start(new Probe(), [topic]);
    const untilThere = (members: number) =>
      eventually(async () => expect(await log().members(group)).toBe(members), 20_000);
    await untilThere(2);
    await first.stop();
    await untilThere(1);
  });

  test('a log of one machine lacks no copies', async () => {
    const topic = await createTopic(2);
    expect(await log().underReplicated(new RegExp(`^${topic}$`))).toEqual([{ topic, partitions: 0 }]);
    expect(await log().underReplicated(/^nobody$/)).toEqual([]);
  });

  test('stops after the batch in flight', async () => {
    const topic = await createTopic();
    await log().publish([record(topic, 'k', 'v')]);
    let isDone = false;
    const probe = new Probe(async (batch) => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      await batch.heartbeat();
      isDone = true;
      return batch.records.at(-1)!.offset + 1;
    });
    const subscription = await start(probe, [topic]);
    await until(() => probe.batches.length === 1, 'the batch');
    await subscription.stop();
    expect(isDone).toBe(true);
    await subscription.closed;
  });
}
