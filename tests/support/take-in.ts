/** Records into the hands of consumers, as a log would give them. */
import type { BatchConsumer } from '#event-log/event-log.js';
import { from, handBatch } from './hand-batch.js';
import type { Produced } from './oracle.js';

/** One member takes in one partition after the other, each from its offset 0, in batches of `size` records. */
export async function takeIn(consume: BatchConsumer, produced: readonly Produced[], size: () => number): Promise<void> {
  for (const records of byPartition(produced)) await takePartition(consume, records, size);
}

/** A member for each partition, all at once. */
export async function takeInTogether(
  member: () => BatchConsumer,
  produced: readonly Produced[],
  size: () => number,
): Promise<void> {
  await Promise.all(byPartition(produced).map((records) => takePartition(member(), records, size)));
}

function byPartition(produced: readonly Produced[]): Produced[][] {
  const partitions = new Map<string, Produced[]>();
  for (const record of produced) {
    const place = `${record.topic}/${record.partition ?? 0}`;
    const there = partitions.get(place);
    if (there) there.push(record);
    else partitions.set(place, [record]);
  }
  return [...partitions.values()];
}

async function takePartition(consume: BatchConsumer, records: readonly Produced[], size: () => number): Promise<void> {
  const placed = from(
    0,
    records.map((record) => ({ headers: {}, ...record, key: record.key ?? null })),
  );
  const partition = records[0]!.partition ?? 0;
  for (let first = 0; first < placed.length;) {
    const batch = placed.slice(first, first + size());
    await consume(handBatch(batch, { partition, highWatermark: placed.length }));
    first += batch.length;
  }
}
