import type { StreamName } from './streams.js';
import { changesTopic, topicPattern } from './topics.js';

/** Which service takes which streams into the facts: each stream has one, whose name is that of its consumer group too. */
export const streamsOfService = {
  'trade-ingest': ['trade.declarations', 'trade.flows'],
  'logistics-ingest': ['logistics.movements', 'logistics.services', 'logistics.stocks', 'logistics.scores'],
  'agreement-ingest': ['agreements.actions', 'roadmap.commitments', 'cooperation.meetings'],
} as const satisfies Record<string, readonly StreamName[]>;

/** What each service reads: it waits for the first of these topics, and joins its consumer group then. */
export const topicsOfService: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries(Object.entries(streamsOfService).map(([group, streams]) => [group, topicPattern(...streams)])),
  indicators: new RegExp(`^${changesTopic.replace('.', '\\.')}$`),
};
