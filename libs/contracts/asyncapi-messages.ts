/** The messages of the document: each event in both modes of CloudEvents over Kafka, and the notices of Entente. */
import { type Envelope, structuredContentType } from './envelope.js';
import { examples } from './examples.js';
import { type StreamName, streamNames, streams } from './streams.js';
import { type Json, schemaRef } from './asyncapi-schemas.js';

const kafka = (keyDescription: string) => ({
  kafka: { key: { type: 'string', description: keyDescription }, bindingVersion: '0.5.0' },
});
const eventKey = kafka(
  'What the event is about, or nothing: events of one key keep their order, which facts do not need',
);

/** Headers of an event in binary mode. */
export function headersOf({ data: _, datacontenttype: __, ...attributes }: Envelope): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`ce_${name}`, String(value)]));
}

function eventMessages(stream: StreamName): Json {
  const summary = (streams[stream].schema as { description?: string }).description;
  const events = examples[stream].map(({ event }) => event);
  return {
    [`${stream}.structured`]: {
      name: `${stream}.structured`,
      title: `${stream}, structured mode`,
      summary,
      contentType: structuredContentType,
      payload: schemaRef(`${stream}.event`),
      bindings: eventKey,
      examples: events.map((event) => ({ name: event.id, payload: event })),
    },
    [`${stream}.binary`]: {
      name: `${stream}.binary`,
      title: `${stream}, binary mode`,
      summary,
      contentType: 'application/json',
      headers: schemaRef('binary-headers'),
      payload: schemaRef(stream),
      bindings: eventKey,
      examples: events.map((event) => ({ name: event.id, headers: headersOf(event), payload: event.data })),
    },
  };
}

const notices = {
  'quarantine-notice': {
    summary: 'An event was refused',
    payload: schemaRef('quarantine-notice'),
    example: {
      topic: 'trade.flows.v1.MAR',
      partition: 2,
      offset: 4711,
      source: 'https://example.org/entente/examples',
      id: 'comtrade-MAR-KAZ-M-2016',
      reason: 'unknown-code',
      path: '/data/partner',
      message: '"KAS" is not an ISO 3166-1 alpha-3 code, such as KAZ',
    },
  },
  'change-notice': {
    summary: 'Facts changed',
    payload: schemaRef('change-notice'),
    bindings: kafka('The pair'),
    example: { stream: 'trade.flows', pair: 'KAZ-MAR', periods: ['2016'], recordedAt: '2026-01-01T00:00:00.000Z' },
  },
  'update-notice': {
    summary: 'Values of an indicator changed',
    payload: schemaRef('update-notice'),
    bindings: kafka('The pair'),
    example: { code: 'trade.imports', subject: 'KAZ-MAR', periods: ['2016'] },
  },
};

/** Example of what is published to `quarantine.v1.<OWNER>`. */
export const quarantineExample = notices['quarantine-notice'].example;

/** Every message of the document by name. */
export function documentMessages(): Json {
  const ofEntente = Object.entries(notices).map(([name, { example, ...message }]) => [
    name,
    { name, ...message, contentType: 'application/json', examples: [{ payload: example }] },
  ]);
  return {
    ...Object.assign({}, ...streamNames.map(eventMessages)),
    ...Object.fromEntries(ofEntente),
  } as Json;
}
