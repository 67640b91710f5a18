import { expect, test } from '@jest/globals';
import { UnknownTopic } from '#event-log/event-log.js';
import { Probe, record, unique, until, type Given } from './event-log.probe.js';

/** What is published is what is read, and where. */
export function testRecords({ log, createTopic, start }: Given): void {
  test('gives every record as it was published, each key in its order, at the position that publish told', async () => {
    const topic = await createTopic(3);
    const published = Array.from({ length: 300 }, (_, i) => record(topic, `key-${i % 7}`, String(i)));
    const positions = [
      ...(await log().publish(published.slice(0, 200))),
      ...(await log().publish(published.slice(200))),
    ];
    const probe = new Probe();
    await start(probe, [topic]);
    await until(() => probe.records.length >= 300, 'all records');

    const found = new Map(
      probe.batches.flatMap(({ partition, records }) =>
        records.map(({ offset, value }) => [`${partition}/${offset}`, value.toString()] as const),
      ),
    );
    positions.forEach(({ partition, offset }, i) => expect(found.get(`${partition}/${offset}`)).toBe(String(i)));
    for (let key = 0; key < 7; key++) {
      const ofKey = probe.records
        .filter((one) => one.key === `key-${key}`)
        .map(({ value }) => Number(value.toString()));
      expect(ofKey).toEqual(ofKey.toSorted((a, b) => a - b));
      expect(new Set(positions.filter((_, i) => i % 7 === key).map(({ partition }) => partition)).size).toBe(1);
    }
  });

  test('keeps null keys, headers and bytes', async () => {
    const topic = await createTopic();
    const bytes = Buffer.from(Array.from({ length: 512 }, (_, i) => i % 256));
    const before = Date.now();
    await log().publish([
      { topic, key: null, value: bytes, headers: { ce_id: 'é\u0000"', empty: '' } },
      { topic, key: 'k\u0000é', value: Buffer.alloc(0) },
    ]);
    const probe = new Probe();
    await start(probe, [topic]);
    await until(() => probe.records.length === 2, 'both records');
    const [first, second] = probe.records;
    expect(first).toMatchObject({ offset: 0, key: null, headers: { ce_id: 'é\u0000"', empty: '' } });
    expect(first!.value.equals(bytes)).toBe(true);
    expect(Math.abs(first!.timestamp.getTime() - before)).toBeLessThan(60_000);
    expect(second).toMatchObject({ offset: 1, key: 'k\u0000é', headers: {} });
    expect(second!.value).toHaveLength(0);
  });

  test('spreads records without a key', async () => {
    const topic = await createTopic(2);
    const positions = await log().publish([1, 2, 3, 4].map((i) => record(topic, null, String(i))));
    expect(new Set(positions.map(({ partition }) => partition)).size).toBe(2);
  });

  test('writers at the same time leave no gap and no double', async () => {
    const topics = [await createTopic(2), await createTopic(2)];
    const write = (writer: number) =>
      log().publish(Array.from({ length: 20 }, (_, i) => record(topics[(i + writer) % 2]!, `k${i}`, `${writer}/${i}`)));
    const positions = (await Promise.all(Array.from({ length: 20 }, (_, writer) => write(writer)))).flat();
    expect(new Set(positions.map(({ topic, partition, offset }) => `${topic}/${partition}/${offset}`)).size).toBe(400);
    const marks = (await Promise.all(topics.map((topic) => log().watermarks(topic)))).flat();
    expect(marks.reduce((sum, { next }) => sum + next, 0)).toBe(400);
  });

  test('refuses a topic that is not there', async () => {
    await expect(log().publish([record(unique('absent'), 'k', 'v')])).rejects.toBeInstanceOf(UnknownTopic);
    await expect(log().watermarks(unique('absent'))).rejects.toBeInstanceOf(UnknownTopic);
    await expect(log().publish([])).resolves.toEqual([]);
  });

  test('creates what is missing, once, and lists it', async () => {
    const topic = unique('twice');
    const other = unique('twice');
    expect(await log().createTopics([{ topic, partitions: 2 }])).toEqual([topic]);
    expect(
      await log().createTopics([
        { topic, partitions: 2 },
        { topic: other, partitions: 1 },
      ]),
    ).toEqual([other]);
    expect(await log().topics(new RegExp(`^${topic}$`, 'g'))).toEqual([topic]);
    await log().check();
  });

  test('tells the oldest offset and the next one', async () => {
    const topic = await createTopic(2);
    expect(await log().watermarks(topic)).toEqual([0, 1].map((partition) => ({ partition, earliest: 0, next: 0 })));
    const positions = await log().publish([1, 2, 3].map((i) => record(topic, 'same', String(i))));
    const { partition } = positions[0]!;
    expect((await log().watermarks(topic))[partition]).toEqual({ partition, earliest: 0, next: 3 });
    let earliest: number | undefined;
    const probe = new Probe(async (batch) => {
      earliest = await batch.earliestOffset();
      await batch.heartbeat();
      return batch.records.at(-1)!.offset + 1;
    });
    await start(probe, [topic]);
    await until(() => probe.records.length === 3 && earliest !== undefined, 'the records');
    expect(earliest).toBe(0);
    expect(probe.batches.at(-1)).toMatchObject({ topic, partition, highWatermark: 3 });
  });
}
