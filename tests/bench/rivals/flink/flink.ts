import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { javaEngine } from '../java-engine.js';
import { type Engine, type Job, type Rival, type Start, versionIn } from '../rival.js';

const folder = new URL('./', import.meta.url);
const version = versionIn(new URL('pom.xml', folder), /<flink.version>([^<]+)/);

const heap = ['-Xms4g', '-Xmx4g', '-XX:+UseParallelGC'];
/** What Flink's own start script opens to its serialisers. */
const opened = ['java.util', 'java.lang', 'java.time', 'java.nio'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

const settings = {
  'execution.target': 'local',
  'rest.address': '127.0.0.1',
  'rest.bind-address': '127.0.0.1',
  'rest.bind-port': '0',
  'parallelism.default': '2',
  'taskmanager.numberOfTaskSlots': '2',
  'taskmanager.memory.managed.size': '256m',
  'taskmanager.memory.network.max': '256m',
  'pipeline.object-reuse': 'true',
  'table.exec.mini-batch.enabled': 'true',
  'table.exec.mini-batch.allow-latency': '1 s',
  'table.exec.mini-batch.size': '20000',
};

const checkpoints = (job: Job) => ({
  'execution.checkpointing.interval': '1 s',
  'execution.checkpointing.storage': 'filesystem',
  'execution.checkpointing.dir': `file://${join(job.folder, 'checkpoints')}`,
});

async function install(more: (job: Job) => Record<string, string>): Promise<Start> {
  const { java, args } = await javaEngine('Flink', folder, 'RunSql.java');
  const sql = await readFile(new URL('job.sql', folder), 'utf8');
  return async (job) => {
    const file = join(job.folder, 'job.sql');
    await writeFile(file, filledIn(sql, job));
    const given = Object.entries({ ...settings, ...more(job) }).map(([name, value]) => `${name}=${value}`);
    return { program: java, args: [...heap, ...opened, ...args, 'RunSql', file, ...given] };
  };
}

function filledIn(sql: string, { broker, topic, database }: Job): string {
  const jdbc = {
    connector: 'jdbc',
    url: `jdbc:postgresql://${database.host}${database.pathname}?reWriteBatchedInserts=true`,
    username: database.username,
    password: database.password,
    'sink.buffer-flush.max-rows': '10000',
    'sink.buffer-flush.interval': '1s',
  };
  const postgres = Object.entries(jdbc)
    .map(([name, value]) => `'${name}' = '${value}'`)
    .join(', ');
  return sql.replaceAll('${broker}', broker).replaceAll('${topic}', topic).replaceAll('${postgres}', postgres);
}

const rival = (setting: string, more: (job: Job) => Record<string, string>): Rival => ({
  ...{ engine: `Flink SQL ${version}`, setting, flows: true },
  install: () => install(more),
});

export const flink: Engine = {
  name: 'flink',
  method:
    `Flink SQL ${version}, the whole cluster in one JVM (4 GB heap, parallel collector), 2 slots, state on the heap, ` +
    'mini-batches of up to 1 s or 20,000 rows, JDBC sinks that flush every 10,000 rows or 1 s. Repeated events are dropped by ' +
    'ROW_NUMBER over (source, id), facts and flows are upserts. It reads the topic as far as it goes and then flushes at ' +
    'once, so that no interval is waited for at the end. Checkpoints go to files on the same disk. Facts and flows are not ' +
    'one transaction and neither is one with the offsets: a reader can see an event in one and not in the other, and after a ' +
    'crash the engine repeats what came after the last checkpoint. Without checkpoints it begins from the start.',
  rivals: [rival('no checkpoints', () => ({})), rival('checkpoints of 1 s', checkpoints)],
};
