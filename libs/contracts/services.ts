import type { StreamName } from './streams.js';

/** Which service takes which streams into the facts: each stream has one, whose name is that of its consumer group too. */
export const streamsOfService = {
  'trade-ingest': ['trade.declarations', 'trade.flows'],
  'logistics-ingest': ['logistics.movements', 'logistics.services', 'logistics.stocks', 'logistics.scores'],
  'agreement-ingest': ['agreements.actions', 'roadmap.commitments', 'cooperation.meetings'],
} as const satisfies Record<string, readonly StreamName[]>;
