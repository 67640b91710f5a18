import { afterAll, afterEach, beforeAll, describe, jest } from '@jest/globals';
import type { EventLog, Subscription } from '#event-log/event-log.js';
import { testMembers } from './event-log.members.js';
import { unique, type Given, type OpenedLog, type Probe } from './event-log.probe.js';
import { testRecords } from './event-log.records.js';

// A group in Kafka takes some seconds to agree on who reads what.
jest.setTimeout(30_000);

/** What every adapter of the event log keeps. */
export function describeEventLog(name: string, open: () => Promise<OpenedLog>): void {
  describe(`event log: ${name}`, () => {
    let opened: OpenedLog;
    const running: Subscription[] = [];

    beforeAll(async () => {
      opened = await open();
    }, 60_000);
    afterEach(async () => {
      await Promise.all(running.splice(0).map((subscription) => subscription.stop()));
    });
    afterAll(() => opened.close());

    const given: Given = {
      log: (): EventLog => opened.log,
      createTopic: async (partitions = 1) => {
        const topic = unique('contract');
        await opened.log.createTopics([{ topic, partitions }]);
        return topic;
      },
      start: async (probe: Probe, topics, group = unique('group')) => {
        const options = { group, topics, topicRefreshMs: 500 };
        const subscription = await probe.start(opened.log, options);
        running.push(subscription);
        return subscription;
      },
    };
    testRecords(given);
    testMembers(given);
  });
}
