import type { Admin } from 'kafkajs';

/** Where a partition of the log begins and ends. */
export interface TopicEnd {
  readonly topic: string;
  readonly partition: number;
  readonly earliest: number;
  /** Offset of the next record to be written. */
  readonly next: number;
}

export async function topicEnds(admin: Admin, topics: readonly string[]): Promise<TopicEnd[]> {
  const ends = topics.map(async (topic) =>
    (await admin.fetchTopicOffsets(topic)).map(({ partition, low, high }) => ({
      ...{ topic, partition },
      ...{ earliest: Number(low), next: Number(high) },
    })),
  );
  return (await Promise.all(ends)).flat();
}
