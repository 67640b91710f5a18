/** The page that a sender of events reads. */
import { headersOf, quarantineExample } from './asyncapi-messages.js';
import { type FieldSchema, fieldTable, formTable } from './documentation-fields.js';
import { refusalTable } from './documentation-refusals.js';
import { signatureSection } from './documentation-signatures.js';
import { streamNotes } from './documentation-streams.js';
import { envelope } from './envelope.js';
import type { Example } from './example-event.js';
import { examples } from './examples.js';
import { maxDepth, maxMessageBytes } from './limits.js';
import { simulatorSource } from './read-event.js';
import { type StreamName, streamNames, streams } from './streams.js';
import { changesTopic, quarantineTopicOf, topicOf, updatesTopic } from './topics.js';
import { common } from './types.js';

const commonNames = Object.keys(common);

const json = (value: unknown) => ['```json', laidOut(value, ''), '```'].join('\n');
const shell = (...lines: string[]) => ['```sh', ...lines, '```'].join('\n');

function recordsOf(stream: StreamName): readonly FieldSchema[] {
  const schema = streams[stream].schema as FieldSchema;
  return schema.anyOf ?? [schema];
}

function commands(topic: string): string {
  return shell(
    `kcat -P -b localhost:9092 -t ${topic} event.json`,
    `tr -d '\\n' < event.json | kafka-console-producer.sh --bootstrap-server localhost:9092 --topic ${topic}`,
  );
}

function binaryCommand({ owner, event }: Example, stream: StreamName): string {
  const headers = Object.entries(headersOf(event)).map(([name, value]) => `  -H ${name}=${value} \\`);
  return shell(`kcat -P -b localhost:9092 -t ${topicOf(stream, owner)} \\`, ...headers, '  data.json');
}

function streamSection(stream: StreamName): string {
  const { fact, key, rules } = streamNotes[stream];
  const schema = streams[stream].schema as FieldSchema;
  const records = recordsOf(stream);
  const tables = records.map((record) =>
    [...(records.length > 1 ? [`**${record.description}**`] : []), fieldTable(record, commonNames)].join('\n\n'),
  );
  const keys = key.map((fields) => fields.map((field) => `\`${field}\``).join(', ')).join(' or ');
  const [first, ...others] = examples[stream];
  return [
    `### ${stream}`,
    schema.description,
    `Topic: \`${topicOf(stream, '<OWNER>')}\`. One fact is ${fact}: ${keys}.`,
    ...tables,
    rules.map((rule) => `- ${rule}`).join('\n'),
    ...[first, ...others].map(({ event }) => json(event)),
    commands(topicOf(stream, first.owner)),
  ].join('\n\n');
}

/** JSON with what fits a line on one line. */
function laidOut(value: unknown, indent: string): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const deeper = `${indent}  `;
  const inner = Array.isArray(value)
    ? value.map((one) => laidOut(one, deeper))
    : Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${laidOut(one, deeper)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const line = `${open}${inner.join(', ')}${close}`;
  if (indent !== '' && !line.includes('\n') && indent.length + line.length <= 100) return line;
  return `${open}\n${deeper}${inner.join(`,\n${deeper}`)}\n${indent}${close}`;
}

const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');

function streamList(): string {
  const rows = streamNames.map((stream) => {
    const { description } = streams[stream].schema as FieldSchema;
    return `| [\`${stream}\`](#${anchor(stream)}) | ${description} |`;
  });
  return ['| stream | one event says |', '| --- | --- |', ...rows].join('\n');
}

/** `docs/events.md`. */
export function eventsPage(): string {
  const [flow] = examples['trade.flows'];
  return `<!-- Made from libs/contracts by "npm run docs": change it there. -->

# Sending events

A country tells Entente what happened by sending events to its own Kafka topics, one event a message, or over
[HTTP](#over-http); who has tables sends [CSV files](upload.md). Entente takes each event into its facts once, or refuses it and says why. [asyncapi.json](asyncapi.json) says the same to programs.

${streamList()}

## Topics

A topic is named after its stream and the country that owns it: \`${topicOf('trade.flows', 'MAR')}\` holds what Morocco
reports. **The owner is who reports**: access control lets a country write to its own topics only, and \`reporter\` must
be the owner. \`entente owners add MAR\` creates the topics of a country, and lets it in: [producers](producers/README.md)
has what it is given, and examples for kcat, Java and Python.

| topic | holds |
| --- | --- |
| \`${'<stream>'}.v1.<OWNER>\` | the events of a country |
| \`${quarantineTopicOf('<OWNER>')}\` | which of its events were refused, and why: for the country to read |
| \`${changesTopic}\`, \`${updatesTopic}\` | what Entente's services tell each other: nobody else writes there |

The key of a message may be anything or nothing. Facts do not depend on the order in which events arrive.

## The envelope

An event is a CloudEvent 1.0. In structured mode the message is the whole event, as in the examples below. In binary mode
the message is the data alone, and the attributes are headers with the prefix \`ce_\`; \`ce_specversion\` tells the two
apart.

${fieldTable(envelope as FieldSchema)}

\`source\` and \`id\` name an event for ever. The same two with the same payload are a duplicate, which is counted and
changes nothing: **when in doubt, send again**. With another payload they are refused. A source that begins with
\`${simulatorSource}\` marks the event as simulated, and everything that is derived from it.

The same event in binary mode, where \`data.json\` holds what the example of [trade.flows](#tradeflows) has in \`data\`:

${binaryCommand(flow, 'trade.flows')}

## Over HTTP

The gateway puts events into the log for senders without a Kafka client. It is asked for the owner, and takes one event in
structured mode, a batch, or one in binary mode with \`ce-\` headers. Where it asks who sends, add your key:
\`-H "Authorization: Bearer $KEY"\` ([security.md](security.md)).

${shell(`curl -X POST 'http://127.0.0.1:3000/v1/events?owner=MAR' -H 'content-type: application/cloudevents+json' --data @event.json
curl -X POST 'http://127.0.0.1:3000/v1/events?owner=MAR' -H 'content-type: application/cloudevents-batch+json' --data @events.json`)}

It answers 202 once the log has the event on disk, with its topic, partition and offset, and with what the event alone
tells of its future: \`expected\` is \`accepted\`, or \`quarantined\` with reason, path and message. Whether its id was used
before shows only when it is taken. \`entente send FILE --owner MAR\` does this with a file of events, one a line. What has no topic to go to, because it is no JSON or its \`type\` is no stream, is
refused at once (422) and kept nowhere; so is what is too large (413). A batch goes in whole or not at all. A body may come as gzip, with
\`-H 'content-encoding: gzip'\`: what counts is its size inflated.

${signatureSection(flow.event)}

## Limits

- A message has ${maxMessageBytes / 1024} KiB at most and is nested ${maxDepth} levels deep at most.
- It is JSON in UTF-8. A field that is not in the table of its stream is refused, not ignored.
- A number is exact or refused: send amounts as decimal strings.

## Fields of every stream

${fieldTable({ properties: common, required: ['reporter'] })}

### Corrections and withdrawals

Events of the same owner with the same natural key (told with each stream) are versions of one fact. The highest
\`revision\` holds; of equal revisions the latest \`time\`, then the greatest \`id\`. What held before stays in the history.

- **To correct**, send the whole fact again as a new event: a new \`id\`, the same key, a higher \`revision\`.
- **To withdraw**, do the same with \`"retracted": true\`. A higher revision without it brings the fact back.
- **When a field of the key was wrong**, withdraw the fact under its old key and send it under the new one.

## Forms

${formTable()}

## Streams

Each example is an event as it can be sent: save it as \`event.json\` and run one of the two commands.

${streamNames.map(streamSection).join('\n\n')}

## Refused events

A refused event stops nothing: the events after it are taken. It is kept in quarantine, as it came, with its topic,
partition, offset, reason, path and message, which \`lang=fr\` gives in French; its owner is told, in English, on
\`${quarantineTopicOf('<OWNER>')}\`:

${json(quarantineExample)}

\`path\` is a JSON Pointer into the event; empty, it means the whole message. Each event received is accepted, a duplicate
or in quarantine: the three add up. To mend a refused event, send it again in order; it may keep its \`id\`, as a refused
event uses none up, but for \`identity-conflict\`.

The gateway shows what was refused, and sends it again: as it came, after a code list grew, or mended, with the new event as
the body; one that would be refused again is not sent. What was replayed says so, and the counts stay true.

${shell(`curl 'http://127.0.0.1:3000/v1/quarantine?owner=MAR'
curl -X POST 'http://127.0.0.1:3000/v1/quarantine/1/replay' -H 'content-type: application/cloudevents+json' --data @event.json`)}

\`entente quarantine list\`, \`show\`, \`replay\` and \`fix\` do the same from the command line.

${refusalTable()}

The same on Kafka:

${shell(`kcat -C -e -b localhost:9092 -t ${quarantineTopicOf('MAR')}`)}
`;
}
