/** The contracts as an AsyncAPI 3.0 document, for tools that draw, generate or check from one. */
import { documentMessages } from './asyncapi-messages.js';
import { documentSchemas, type Json, ref } from './asyncapi-schemas.js';
import { type StreamName, streamNames, streams } from './streams.js';
import { changesTopic, quarantineTopicOf, topicOf, updatesTopic } from './topics.js';

interface Channel {
  readonly address: string;
  readonly description: string;
  /** Names of its messages. */
  readonly messages: readonly string[];
  /** What Entente does there. */
  readonly operations: Readonly<Partial<Record<'receive' | 'send', string>>>;
}

function channels(): Record<string, Channel> {
  return {
    ...Object.fromEntries(streamNames.map((stream) => [stream, streamChannel(stream)])),
    quarantine: {
      address: quarantineTopicOf('{owner}'),
      description: 'The refused events of a country, for it to read.',
      messages: ['quarantine-notice'],
      operations: { send: 'Tells a country that an event of it was refused; at least once.' },
    },
    changes: {
      address: changesTopic,
      description: 'Which facts are new: from the ingest services to the indicators. Only Entente writes here.',
      messages: ['change-notice'],
      operations: {
        send: 'Tells that facts changed; at least once.',
        receive: 'Recomputes the indicators of the pair that the facts bear on.',
      },
    },
    'indicators.updated': {
      address: updatesTopic,
      description: 'Which indicators have new values. Only Entente writes here.',
      messages: ['update-notice'],
      operations: { send: 'Tells that values changed; at least once.' },
    },
  };
}

function streamChannel(stream: StreamName): Channel {
  return {
    address: topicOf(stream, '{owner}'),
    description: (streams[stream].schema as { description?: string }).description ?? stream,
    messages: [`${stream}.structured`, `${stream}.binary`],
    operations: { receive: 'Takes each event into the facts once, or refuses it into quarantine.' },
  };
}

function channelObject({ address, description, messages }: Channel): Json {
  return {
    address,
    description,
    ...(address.includes('{owner}') && { parameters: { owner: ref('components/parameters/owner') } }),
    messages: Object.fromEntries(messages.map((name) => [name, ref(`components/messages/${name}`)])),
  };
}

function operationsOf([name, { messages, operations }]: [string, Channel]): [string, Json][] {
  return Object.entries(operations).map(([action, summary]) => [
    `${action}.${name}`,
    {
      action,
      summary,
      channel: ref(`channels/${name}`),
      messages: messages.map((message) => ref(`channels/${name}/messages/${message}`)),
    },
  ]);
}

/** The AsyncAPI 3.0 document. Operations are those of Entente: a country sends where Entente receives. */
export function asyncApiDocument(): object {
  const all = Object.entries(channels());
  return {
    asyncapi: '3.0.0',
    id: 'urn:entente:events:v1',
    info: {
      title: 'Entente events',
      version: '1.0.0',
      description:
        'What countries send to Entente, and what Entente tells them. Events are CloudEvents 1.0 over Kafka, in structured or binary mode; docs/events.md tells the rules.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    defaultContentType: 'application/json',
    servers: {
      kafka: {
        host: '{broker}',
        protocol: 'kafka',
        description: 'Access control lets a country write to its own topics only.',
        variables: { broker: { default: 'localhost:9092', description: 'Host and port of a broker' } },
      },
    },
    channels: Object.fromEntries(all.map(([name, channel]) => [name, channelObject(channel)])),
    operations: Object.fromEntries(all.flatMap(operationsOf)),
    components: {
      parameters: {
        owner: {
          description: 'Country that owns the topic and reports in it: ISO 3166-1 alpha-3 code',
          examples: ['MAR', 'KAZ'],
        },
      },
      messages: documentMessages(),
      schemas: documentSchemas(),
    },
  };
}
