/** What owners and services may do with Kafka's topics and consumer groups, and nothing else. */
import { streamsOfService, topicsOfService } from '#contracts/services.js';
import { type StreamName, streamNames } from '#contracts/streams.js';
import { changesTopic, quarantineTopicOf, topicOf, updatesTopic } from '#contracts/topics.js';
import type { AccessRule } from '#event-log/kafka/access-rules.js';

/** An owner sends to its own topics, and reads what was refused, in consumer groups whose names begin with its code. */
export function rulesOfOwner(owner: string): AccessRule[] {
  return [
    ...streamNames.map((stream) => rule('write', 'topic', topicOf(stream, owner))),
    rule('read', 'topic', quarantineTopicOf(owner)),
    rule('read', 'group', `${owner}.`, 'prefixed'),
  ];
}

/** Topics of every owner, those to come as well: a new owner asks for no new rule. */
const ofAnyOwner = (operation: 'read' | 'write', names: readonly StreamName[]) =>
  names.map((name) => rule(operation, 'topic', topicOf(name, ''), 'prefixed'));

/** The outbox is one: whichever service comes first publishes what any of them left in it. */
const outbox = [
  rule('write', 'topic', changesTopic),
  rule('write', 'topic', updatesTopic),
  rule('write', 'topic', quarantineTopicOf(''), 'prefixed'),
];

const ingest = (group: keyof typeof streamsOfService) => [
  ...[...ofAnyOwner('read', streamsOfService[group]), rule('read', 'group', group)],
  ...outbox,
];

/** By service, as `apps/` names them. */
export const rulesOfServices: Readonly<Record<string, readonly AccessRule[]>> = {
  'trade-ingest': ingest('trade-ingest'),
  'logistics-ingest': ingest('logistics-ingest'),
  'agreement-ingest': ingest('agreement-ingest'),
  indicators: [rule('read', 'topic', changesTopic), rule('read', 'group', 'indicators'), ...outbox],
  'reporting-gateway': [
    ...ofAnyOwner('write', streamNames),
    ...[changesTopic, updatesTopic].map((topic) => rule('read', 'topic', topic)),
    rule('read', 'group', 'gateway-live-', 'prefixed'),
    // Whether they run, which it tells operators.
    ...Object.keys(topicsOfService).map((group) => rule('describe', 'group', group)),
  ],
};

/** Rules that are the same have the same words: `write topic trade.flows.v1.KAZ`. */
export function wordsOf({ operation, resource, name, pattern }: AccessRule): string {
  return `${operation} ${resource} ${name}${pattern === 'prefixed' ? '*' : ''}`;
}

function rule(
  operation: AccessRule['operation'],
  resource: AccessRule['resource'],
  name: string,
  pattern: AccessRule['pattern'] = 'literal',
): AccessRule {
  return { operation, resource, name, pattern };
}
