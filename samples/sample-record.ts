import { type Envelope, structuredContentType } from '#contracts/envelope.js';
import { schemaOf, simulatorSource, typeOf } from '#contracts/read-event.js';
import type { StreamName } from '#contracts/streams.js';
import { topicOf } from '#contracts/topics.js';

/** A record of the log, ready to be published. */
export interface SampleRecord {
  readonly topic: string;
  readonly key: string;
  readonly value: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** An event and the topic that it goes to. */
export interface SampleEvent {
  readonly topic: string;
  readonly event: Envelope;
}

/** The key is the subject: all versions of one fact, and all events of one consignment, keep their order on one partition. */
export function recordOf({ topic, event }: SampleEvent): SampleRecord {
  return {
    topic,
    key: event.subject ?? event.id,
    value: Buffer.from(JSON.stringify(event)),
    headers: { 'content-type': structuredContentType },
  };
}

/** An event of a simulator. Its source says so: everything derived from it is marked simulated. */
export function simulatedEvent(
  stream: StreamName,
  simulator: 'corridor' | 'hub' | 'services',
  attributes: { id: string; time: string; subject: string },
  data: { reporter: string },
): SampleEvent {
  const event: Envelope = {
    specversion: '1.0',
    source: `${simulatorSource}${simulator}`,
    type: typeOf(stream),
    datacontenttype: 'application/json',
    dataschema: schemaOf(stream),
    ...attributes,
    data,
  };
  return { topic: topicOf(stream, data.reporter), event };
}
