import type { BatchConsumer } from '#event-log/event-log.js';
import { from, handBatch } from './hand-batch.js';
import type { Produced } from './oracle.js';

/** Hands records to a consumer by hand as a log would: each partition of each topic from its offset 0, cut into batches of `size` records. */
export async function takeIn(consume: BatchConsumer, produced: readonly Produced[], size: () => number): Promise<void> {
  const partitions = new Map<string, Produced[]>();
  for (const record of produced) {
    const place = `${record.topic}/${record.partition ?? 0}`;
    const there = partitions.get(place);
    if (there) there.push(record);
    else partitions.set(place, [record]);
  }
  for (const records of partitions.values()) {
    const placed = from(
      0,
      records.map((record) => ({ headers: {}, ...record, key: record.key ?? null })),
    );
    for (let first = 0; first < placed.length;) {
      const batch = placed.slice(first, first + size());
      await consume(handBatch(batch, { partition: records[0]!.partition ?? 0, highWatermark: placed.length }));
      first += batch.length;
    }
  }
}
