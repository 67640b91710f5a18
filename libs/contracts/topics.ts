import { isArea } from '#reference/countries.js';
import { isStreamName, type StreamName, streamNames } from './streams.js';

/** Topic of a stream and the country that owns it: `trade.flows.v1.MAR`. */
export function topicOf(stream: StreamName, owner: string): string {
  return `${stream}.v1.${owner}`;
}

/** Where the refused events of an owner are published for it to read. */
export function quarantineTopicOf(owner: string): string {
  return `quarantine.v1.${owner}`;
}

/** Which facts are new: (domain, pair, period), from the ingest services to the indicators. */
export const changesTopic = 'changes.v1';
/** Which indicators have new values, from the indicators to the gateway. */
export const updatesTopic = 'indicators.updated.v1';

/** Every topic, of countries and between services. */
export const anyTopic = /\.v1(?:\.[A-Z]{3})?$/;

/** Every topic that a country sends to or reads from. */
export function topicsOfOwner(owner: string): string[] {
  return [...streamNames.map((stream) => topicOf(stream, owner)), quarantineTopicOf(owner)];
}

/** The topics of the streams, whoever owns them. */
export function topicPattern(...names: StreamName[]): RegExp {
  return new RegExp(`^(?:${names.map((name) => name.replace('.', '\\.')).join('|')})\\.v1\\.[A-Z]{3}$`);
}

/** Stream and owner of a topic; undefined when it is not an event topic of a known country. */
export function parseTopic(topic: string): { stream: StreamName; owner: string } | undefined {
  const [stream, owner, ...rest] = topic.split('.v1.');
  if (stream === undefined || owner === undefined || rest.length > 0) return undefined;
  return isStreamName(stream) && isArea(owner) ? { stream, owner } : undefined;
}
