/** The page that a sender of events reads, one a language. */
import type { Language } from '#reference/languages.js';
import { headersOf, quarantineExample } from './asyncapi-messages.js';
import { common } from './common-fields.js';
import { descriptionOf, type FieldSchema, fieldTable, formTable, table } from './documentation-fields.js';
import { refusalTable, refusalTexts } from './documentation-refusals.js';
import { signatureSection } from './documentation-signatures.js';
import { streamNotes } from './documentation-streams.js';
import { texts } from './documentation-texts.js';
import { envelope } from './envelope.js';
import type { Example } from './example-event.js';
import { examples } from './examples.js';
import { type StreamName, streamNames, streams } from './streams.js';
import { quarantineTopicOf, topicOf } from './topics.js';

const commonNames = Object.keys(common);

const json = (value: unknown) => ['```json', laidOut(value, ''), '```'].join('\n');
const shell = (...lines: string[]) => ['```sh', ...lines, '```'].join('\n');

const dataOf = (stream: StreamName) => streams[stream].schema as FieldSchema;

function recordsOf(stream: StreamName): readonly FieldSchema[] {
  const schema = dataOf(stream);
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

const words = {
  or: { en: ' or ', fr: ' ou ' },
  topic: { en: 'Topic: ', fr: 'Topic : ' },
  oneFact: { en: 'One fact is ', fr: 'Un fait est ' },
  colon: { en: ': ', fr: ' : ' },
  streams: { en: ['stream', 'one event says'], fr: ['flux', 'ce que dit un événement'] },
};

function streamSection(stream: StreamName, language: Language): string {
  const { fact, key, rules } = streamNotes[stream];
  const records = recordsOf(stream);
  const tables = records.map((record) => {
    const fields = fieldTable(record, language, commonNames);
    return records.length > 1 ? `**${descriptionOf(record, language)}**\n\n${fields}` : fields;
  });
  const keys = key.map((fields) => fields.map((field) => `\`${field}\``).join(', ')).join(words.or[language]);
  const oneFact = `${words.oneFact[language]}${fact[language]}${words.colon[language]}${keys}.`;
  const [first, ...others] = examples[stream];
  return [
    `### ${stream}`,
    descriptionOf(dataOf(stream), language),
    `${words.topic[language]}\`${topicOf(stream, '<OWNER>')}\`. ${oneFact}`,
    ...tables,
    rules.map((rule) => `- ${rule[language]}`).join('\n'),
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

function streamList(language: Language): string {
  const rows = streamNames.map((stream) => [
    `[\`${stream}\`](#${anchor(stream)})`,
    descriptionOf(dataOf(stream), language),
  ]);
  return table(words.streams[language], rows);
}

/** `docs/events.md`, or `docs/events.fr.md`. */
export function eventsPage(language: Language): string {
  const [flow] = examples['trade.flows'];
  const gateway = 'http://127.0.0.1:3000/v1';
  // Where the gateway answers in words, it is asked for those of the page.
  const [asked, first] = language === 'fr' ? ['&lang=fr', '?lang=fr'] : ['', ''];
  const post = `curl -X POST '${gateway}/events?owner=MAR${asked}' -H`;
  return `${[
    '<!-- Made from libs/contracts by "npm run docs": change it there. -->',
    texts.intro[language],
    streamList(language),
    texts.topics[language],
    texts.envelope[language],
    fieldTable(envelope as FieldSchema, language),
    texts.identity[language],
    binaryCommand(flow, 'trade.flows'),
    texts.http[language],
    shell(
      `${post} 'content-type: application/cloudevents+json' --data @event.json`,
      `${post} 'content-type: application/cloudevents-batch+json' --data @events.json`,
      `${post} 'content-type: application/json' \\`,
      ...Object.entries(headersOf(flow.event)).map(([name, value]) => `  -H '${name.replace('_', '-')}: ${value}' \\`),
      '  --data @data.json',
    ),
    texts.answer[language],
    signatureSection(flow.event, language),
    texts.limits[language],
    texts.common[language],
    fieldTable({ properties: common, required: ['reporter'] }, language),
    texts.corrections[language],
    texts.forms[language],
    formTable(language),
    texts.streams[language],
    ...streamNames.map((stream) => streamSection(stream, language)),
    refusalTexts.intro[language],
    json(quarantineExample),
    refusalTexts.mending[language],
    shell(
      `curl '${gateway}/quarantine?owner=MAR${asked}'`,
      `curl -X POST '${gateway}/quarantine/2/dismiss?why=a%20test${asked}'`,
      `curl -X POST '${gateway}/quarantine/1/replay${first}' -H 'content-type: application/cloudevents+json' --data @event.json`,
    ),
    refusalTexts.commands[language],
    refusalTable(language),
    refusalTexts.kafka[language],
    shell(`kcat -C -e -b localhost:9092 -t ${quarantineTopicOf('MAR')}`),
  ].join('\n\n')}\n`;
}
