import kafkajs from 'kafkajs';
import type { NotAMember } from '../event-log.js';

// Node finds kafkajs' errors on the default import only.
const { KafkaJSProtocolError } = kafkajs;

/** What makes kafkajs join again. Only that type makes it ask for a new member id, which it needs when the group forgot its own. */
export function rejoin({ message, cause }: NotAMember): Error {
  if (cause instanceof KafkaJSProtocolError && cause.type === 'UNKNOWN_MEMBER_ID') return cause;
  const type = 'REBALANCE_IN_PROGRESS';
  return new KafkaJSProtocolError(Object.assign(new Error(message), { type, code: 27, retriable: true }));
}
