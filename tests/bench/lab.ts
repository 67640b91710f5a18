/** What the benchmarks run on: a real Kafka and a real PostgreSQL of their own, on this machine. */
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import kafkajs, { type Admin, type Kafka } from 'kafkajs';
import pg from 'pg';
import { changesTopic, quarantineTopicOf, updatesTopic } from '#contracts/topics.js';
import { startPostgres } from '#embedded/postgres-server.js';
// What waits beside who is measured does not wake up a thousand times a second.
import '#event-log/kafka/quiet-request-queue.js';
import { TopicDirectory } from '#event-log/kafka/topic-directory.js';
import { createDataSource, migrate, poolOf } from '#persistence/database.js';
import { askOnce } from '../support/ask-once.js';
import { createOnCitus, dropOnCitus, inDatabase, nodesOf, prepareCitus } from '../support/citus.js';
import { startKafka } from '../support/kafka-server.js';
import { type ServiceProcess, startServiceProcess } from '../support/service-process.js';
import { standardLoad } from './load.js';
import { parentOf } from './usage.js';

export interface Database {
  readonly url: string;
  readonly pool: pg.Pool;
  drop(): Promise<void>;
}

export interface Lab {
  readonly brokers: string[];
  readonly kafka: Kafka;
  readonly admin: Admin;
  /** Roots of their process trees. */
  readonly brokerPid: number;
  /** Several of a cluster. */
  readonly postgresPids: readonly number[];
  readonly versions: { readonly postgres: string };
  /** Empty, with the schema of Entente unless it is to be bare. */
  freshDatabase(options?: { bare: boolean }): Promise<Database>;
  /** Deletes every topic, and makes these anew, with those that the services write to. */
  freshTopics(topics: readonly string[], partitions?: number): Promise<void>;
  /** The group begins where its topics do. Waits for the end of its last member. */
  forgetGroup(group: string): Promise<void>;
  startService(service: string, database: Database, environment?: Record<string, string>): ServiceProcess;
  /** For what needs no Kafka: on a few cores, what it does while nobody asks it would be measured too. */
  whileKafkaRests<T>(run: () => Promise<T>): Promise<T>;
  /** Kills what a figure that failed has left running. */
  killServices(): Promise<void>;
  stop(): Promise<void>;
}

/** As the operator of a small server of its own would set them. synchronous_commit and fsync stay on. */
export const postgresSettings: Readonly<Record<string, string>> = {
  shared_buffers: '1GB',
  max_wal_size: '8GB',
  min_wal_size: '1GB',
  checkpoint_timeout: '15min',
};

/** Small segments: records that are deleted leave the disk while the topic goes on. */
export const kafkaSettings: Readonly<Record<string, string>> = {
  'log.segment.bytes': String(64 * 2 ** 20),
  'log.retention.check.interval.ms': '5000',
  'log.segment.delete.delay.ms': '1000',
};

const sessionMs = 20_000;

/** `citus`: URL of the coordinator of a cluster on this machine, on which the facts of each database are spread, in place of a PostgreSQL. */
export async function startLab(citus?: string): Promise<Lab> {
  const postgres = await (citus === undefined ? oneServer() : cluster(citus));
  const server = await startKafka({ settings: kafkaSettings }).catch(async (error: unknown) => {
    await postgres.stop();
    throw error;
  });
  const { brokers } = server;
  const root = new pg.Pool({ connectionString: postgres.url, max: 1 });
  const { rows } = await root.query<{ version: string }>(`select current_setting('server_version') as version`);
  const kafka = new kafkajs.Kafka({ brokers, logLevel: kafkajs.logLevel.NOTHING });
  const admin = kafka.admin();
  await admin.connect();

  const services: ServiceProcess[] = [];

  return {
    ...{ brokers, kafka, admin, brokerPid: server.pid, postgresPids: await Promise.all(postgres.nodes.map(pidOf)) },
    versions: { postgres: rows[0]!.version },

    async freshDatabase({ bare } = { bare: false }) {
      const name = `bench_${randomBytes(4).toString('hex')}`;
      const isSpread = citus !== undefined && !bare;
      await (isSpread ? createOnCitus(citus, name) : root.query(`create database ${name}`));
      const url = inDatabase(postgres.url, name);
      const source = await createDataSource({ url, applicationName: 'bench', poolSize: 4 }).initialize();
      if (!bare && !isSpread) await migrate(source);
      // What was written before must not be flushed at the cost of what comes now.
      await root.query('checkpoint');
      return {
        url,
        pool: poolOf(source),
        async drop() {
          await source.destroy();
          await (isSpread ? dropOnCitus(citus, name) : root.query(`drop database ${name} with (force)`));
        },
      };
    },

    async freshTopics(topics, partitions = standardLoad.partitions) {
      const old = (await admin.listTopics()).filter((topic) => !topic.startsWith('__'));
      if (old.length > 0) await admin.deleteTopics({ topics: old });
      const gone = async () => (await admin.listTopics()).every((topic) => !old.includes(topic));
      while (!(await gone())) await sleep(50);
      const directory = new TopicDirectory({ ready: async () => admin });
      const counts = { [changesTopic]: 3, [updatesTopic]: 1, [quarantineTopicOf('MAR')]: 3 };
      for (const topic of topics) counts[topic] = partitions;
      await directory.create(Object.entries(counts).map(([topic, count]) => ({ topic, partitions: count })));
    },

    async forgetGroup(group) {
      // One that was killed is a member until its session ends.
      for (const deadline = Date.now() + sessionMs; ; await sleep(500)) {
        const { groups } = await admin.listGroups();
        if (groups.every(({ groupId }) => groupId !== group)) return;
        await admin.deleteGroups([group]).catch((error: unknown) => {
          if (Date.now() > deadline) throw error;
        });
      }
    },

    startService(service, database, environment = {}) {
      const started = startServiceProcess(service, {
        DATABASE_URL: database.url,
        KAFKA_BROKERS: brokers.join(','),
        ...environment,
      });
      services.push(started);
      return started;
    },

    async whileKafkaRests(run) {
      process.kill(server.pid, 'SIGSTOP');
      try {
        return await run();
      } finally {
        process.kill(server.pid, 'SIGCONT');
      }
    },

    killServices: async () => void (await Promise.all(services.splice(0).map((service) => service.kill9()))),

    async stop() {
      await Promise.all([admin.disconnect(), root.end()]);
      await Promise.all([postgres.stop(), server.stop()]);
    },
  };
}

async function cluster(url: string) {
  await prepareCitus(url);
  return { url, nodes: await nodesOf(url), stop: async () => undefined };
}

async function oneServer() {
  const flags = Object.entries(postgresSettings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const { url, stop } = await startPostgres({ flags });
  return { url, nodes: [url], stop };
}

/** Of a server, the process of which its others are children. */
async function pidOf(url: string): Promise<number> {
  // One that lasts, unlike that which answers.
  const [row] = await askOnce<{ pid: number }>(
    url,
    `select pid from pg_stat_activity where backend_type = 'checkpointer'`,
  );
  return parentOf(row!.pid);
}
