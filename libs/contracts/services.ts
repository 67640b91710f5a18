import type { StreamName } from './streams.js';
import { changesTopic, topicPattern } from './topics.js';

/** Which service takes which streams into the facts: each stream has one, whose name is that of its consumer group too. */
export const streamsOfService = {
  'trade-ingest': ['trade.declarations', 'trade.flows'],
  'logistics-ingest': ['logistics.movements', 'logistics.services', 'logistics.stocks', 'logistics.scores'],
  'agreement-ingest': ['agreements.actions', 'roadmap.commitments', 'cooperation.meetings'],
} as const satisfies Record<string, readonly StreamName[]>;

/** What each service reads: it waits for the first of these topics, and joins its consumer group then. */
export const topicsOfService = {
  'trade-ingest': topicPattern(...streamsOfService['trade-ingest']),
  'logistics-ingest': topicPattern(...streamsOfService['logistics-ingest']),
  'agreement-ingest': topicPattern(...streamsOfService['agreement-ingest']),
  indicators: changesTopic,
} as const satisfies Readonly<Record<keyof typeof streamsOfService | 'indicators', RegExp | string>>;
