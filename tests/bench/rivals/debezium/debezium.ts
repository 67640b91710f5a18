import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePorts } from '#embedded/ports.js';
import { javaEngine } from '../java-engine.js';
import { type Engine, type Job, type Rival, type Start, versionIn } from '../rival.js';

const folder = new URL('./', import.meta.url);
const versionOf = (artifact: string) =>
  versionIn(new URL('pom.xml', folder), new RegExp(`${artifact}</artifactId>\\s*<version>([^<]+)`));
const version = versionOf('debezium-connector-jdbc');
const connect = versionOf('connect-runtime');

/** As Connect's own start script has it. */
const heap = ['-Xms256m', '-Xmx2g'];
const batch = '5000';

const worker = (job: Job, port: number) => ({
  'bootstrap.servers': job.broker,
  'key.converter': 'org.apache.kafka.connect.storage.StringConverter',
  'value.converter': 'DeclarationConverter',
  'offset.storage.file.filename': join(job.folder, 'offsets'),
  'connector.client.config.override.policy': 'All',
  'plugin.discovery': 'service_load',
  listeners: `http://127.0.0.1:${port}`,
});

const sink = ({ topic, database }: Job) => ({
  // Its consumer group begins where the topic does.
  name: `rival-${database.pathname.slice(1)}`,
  'consumer.override.auto.offset.reset': 'earliest',
  'connector.class': 'io.debezium.connector.jdbc.JdbcSinkConnector',
  'tasks.max': '2',
  topics: topic,
  'connection.url': `jdbc:postgresql://${database.host}${database.pathname}?reWriteBatchedInserts=true`,
  'connection.username': database.username,
  'connection.password': database.password,
  'insert.mode': 'upsert',
  'primary.key.mode': 'record_value',
  'primary.key.fields': 'source,id',
  'collection.name.format': 'facts',
  'schema.evolution': 'none',
  'batch.size': batch,
  // One statement must not upsert the same key twice, and an event may come twice within a batch.
  'use.reduction.buffer': 'true',
  'consumer.override.max.poll.records': batch,
  'consumer.override.max.partition.fetch.bytes': String(4 * 2 ** 20),
});

async function install(): Promise<Start> {
  const { java, args } = await javaEngine('Debezium', folder, 'DeclarationConverter.java');
  return async (job) => {
    const [port] = (await freePorts(1)) as [number];
    const files = [
      await writeProperties(join(job.folder, 'worker.properties'), worker(job, port)),
      await writeProperties(join(job.folder, 'sink.properties'), sink(job)),
    ];
    return {
      program: java,
      args: [...heap, ...args, 'org.apache.kafka.connect.cli.ConnectStandalone', ...files],
    };
  };
}

async function writeProperties(file: string, properties: Record<string, string>): Promise<string> {
  const lines = Object.entries(properties).map(([name, value]) => `${name}=${value}\n`);
  await writeFile(file, lines.join(''));
  return file;
}

const facts: Rival = { engine: `Debezium JDBC sink ${version}`, setting: 'facts only', flows: false, install };

export const debezium: Engine = {
  name: 'debezium',
  method:
    `The JDBC sink of Debezium ${version} in the standalone worker of Kafka Connect ${connect}: 2 tasks, batches of ` +
    `${batch}, upserts by (source, id) with its reduction buffer, heap of 2 GB at most. A converter of ours makes rows of ` +
    'the events, as Connect has none for JSON without a schema in it. It writes facts only; "flows by trigger" adds a ' +
    'statement-level trigger of PostgreSQL that adds what was really inserted to the flows, in the same transaction; where two ' +
    'tasks wait for the same flows crosswise, PostgreSQL ends one of them and Debezium tries again. Offsets ' +
    'are committed to Kafka afterwards: after a crash events are written again, which the upsert makes harmless.',
  rivals: [facts, { ...facts, flows: true, setting: 'flows by trigger', tables: new URL('trigger.sql', folder) }],
};
