import { setTimeout as sleep } from 'node:timers/promises';
import type { Admin, ITopicConfig } from 'kafkajs';

const leadersMs = 30_000;

/**
 * Makes topics and waits until the leader of every partition answers for it. The waiting of kafkajs itself fails where the
 * broker that is asked has not heard of a topic yet.
 */
export async function makeTopics(admin: Admin, topics: ITopicConfig[]): Promise<void> {
  await admin.createTopics({ topics, waitForLeaders: false });
  for (const { topic } of topics) await untilLed(admin, topic);
}

async function untilLed(admin: Admin, topic: string): Promise<void> {
  for (const deadline = Date.now() + leadersMs; ; await sleep(50)) {
    try {
      await admin.fetchTopicOffsets(topic);
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
  }
}
