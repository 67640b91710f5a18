/** A system to strike: its own Kafka, a database of its own, services as processes of the build, and a producer that remembers. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Admin, Kafka, ITopicConfig } from 'kafkajs';
import type { Pool } from 'pg';
import { changesTopic, quarantineTopicOf, updatesTopic } from '#contracts/topics.js';
import { migrate, poolOf } from '#persistence/database.js';
import { connectDatabase, createLogger } from '#platform/runtime.js';
import { audit } from '../../support/audit.js';
import { type KafkaServer, startKafka } from '../../support/kafka-server.js';
import { type LoadRecord, topicsOf } from '../../support/load.js';
import { makeTopics } from '../../support/make-topics.js';
import { migrateAs } from '../../support/former-version.js';
import { createDatabase } from '../../support/postgres.js';
import { type ServiceProcess, startServiceProcess, thisVersion } from '../../support/service-process.js';
import { Feed } from './feed.js';
import { Intake, type PartitionState } from './intake.js';
import { labKafka, type LoggedRecord, readLog } from './read-log.js';
import { topicEnds } from './topic-ends.js';
import { within } from './within.js';

export interface LabOptions {
  /** What will be sent: its topics are made, and those that the services publish to. */
  readonly load: readonly LoadRecord[];
  /** Of each topic of events. */
  readonly partitions: number;
  /** One node on its own by default. */
  readonly kafka?: () => Promise<Lab['kafka']>;
  /** URL of another PostgreSQL than the one that the run shares, such as one that is to be killed. */
  readonly postgres?: string;
  /** A database that is there already, instead of a new one. */
  readonly database?: string;
  /** Folder of another version, built: its services are started, and its schema is made. */
  readonly version?: string;
}

export interface Lab {
  readonly kafka: Omit<KafkaServer, 'pid'>;
  /** A plain client of it, patient with brokers that are away. */
  readonly client: Kafka;
  readonly databaseUrl: string;
  /** Connections of the lab's own. */
  readonly pool: Pool;
  readonly intake: Intake;
  readonly feed: Feed;
  /** Brings the schema up to date; the names of the migrations that ran. */
  migrate(): Promise<string[]>;
  /** Starts a service of the lab's version or another, on this Kafka and database unless `environment` says otherwise. */
  start(service: string, environment?: Readonly<Record<string, string>>, version?: string): ServiceProcess;
  /** Ends a process as a power cut would, and starts the same again at once, as a supervisor does. */
  restart(killed: ServiceProcess, environment?: Readonly<Record<string, string>>): Promise<ServiceProcess>;
  /** Waits until a process ends by itself, which it must; gives its exit code. */
  endOf(process: ServiceProcess): Promise<number | null>;
  /** `Stable` when its members have agreed on who holds what. */
  groupState(group: string): Promise<string | undefined>;
  /** Waits until so many members of a group have shared its partitions among them. */
  shared(group: string, members: number): Promise<void>;
  /** Waits until all that the topics of events hold is taken in, and the outbox is empty. */
  settled(): Promise<void>;
  /** How many records the topics of events hold. */
  written(): Promise<number>;
  /** All of them. */
  log(): Promise<LoggedRecord[]>;
  /** Waits until everything is settled, then tells which promises are broken. */
  audit(): Promise<string[]>;
  /** Asks the processes to end, and tells which did not end well within ten seconds. */
  terminate(): Promise<string[]>;
  /** What every process printed that was ever started, the first first. */
  outputs(): { service: string; output: string }[];
  close(): Promise<void>;
}

/** That the database goes away is what a scenario is about: it does not interrupt the display. */
const logger = createLogger('lab', { LOG_LEVEL: 'error' });
const settleMs = 120_000;
const terminateMs = 10_000;
const endMs = 60_000;

export async function openLab(options: LabOptions): Promise<Lab> {
  const given = options.database && { url: options.database, drop: async () => {} };
  const [kafka, database] = await Promise.all([
    (options.kafka ?? startKafka)(),
    given || createDatabase(options.postgres),
  ]);
  const source = await connectDatabase({ url: database.url, applicationName: 'lab' }, logger);
  if (options.version === undefined) await migrate(source);
  else await migrateAs(options.version, database.url);
  const pool = poolOf(source);
  const client = labKafka(kafka.brokers);
  const [admin, producer] = [client.admin(), client.producer({ allowAutoTopicCreation: false })];
  await Promise.all([admin.connect(), producer.connect()]);
  const topics = topicsOf(options.load);
  await makeTopics(admin, configsOf(topics, options.partitions));

  const processes = new Set<ServiceProcess>();
  const started: ServiceProcess[] = [];
  const hasIndicators = () => started.some(({ service }) => service === 'indicators');
  const intake = new Intake(pool, () => processes.forEach((one) => one.assertRuns()));
  const feed = new Feed(producer);
  const lab: Lab = {
    ...{ kafka, client, databaseUrl: database.url, pool, intake, feed },
    migrate: () => migrate(source),
    start(service, environment = {}, version = options.version ?? thisVersion) {
      const servers = { DATABASE_URL: database.url, KAFKA_BROKERS: kafka.brokers.join(',') };
      const one = startServiceProcess(service, { ...servers, ...environment }, thisVersion, version);
      processes.add(one);
      started.push(one);
      return one;
    },
    async restart(killed, environment) {
      processes.delete(killed);
      await killed.kill9();
      return lab.start(killed.service, environment);
    },
    endOf(process) {
      processes.delete(process);
      return within(endMs, `the end of ${process.service}`, process.ended);
    },
    async groupState(group) {
      return (await admin.describeGroups([group])).groups[0]?.state;
    },
    async shared(group, members) {
      for (const deadline = Date.now() + settleMs; ; await sleep(50)) {
        const [described] = (await admin.describeGroups([group])).groups;
        if (described?.state === 'Stable' && described.members.length === members) return;
        for (const one of processes) one.assertRuns();
        if (Date.now() > deadline)
          throw new Error(`group ${group} is ${described?.state} with ${described?.members.length} members`);
      }
    },
    async settled() {
      for (const deadline = Date.now() + settleMs; ; await sleep(20)) {
        const state = await intake.state();
        // Notices are published after their facts are committed, and read after that.
        const waiting = await intake.outbox();
        const left = await unread(
          admin,
          topics,
          state.filter(({ group }) => group.endsWith('-ingest')),
        );
        const ofIndicators = state.filter(({ group }) => group === 'indicators');
        const unheard = hasIndicators() ? await unread(admin, [changesTopic], ofIndicators) : 0;
        const stale = hasIndicators() ? await intake.stale() : 0;
        if (left === 0 && waiting === 0 && unheard === 0 && stale === 0) return;
        for (const one of processes) one.assertRuns();
        if (Date.now() > deadline)
          throw new Error(
            `after ${settleMs / 1_000} s ${left} records are not taken in, ${waiting} not published, ${unheard} notices not heard, ${stale} values stale`,
          );
      }
    },
    async written() {
      return (await topicEnds(admin, topics)).reduce((sum, { next }) => sum + next, 0);
    },
    async log() {
      return readLog(client, await topicEnds(admin, topics));
    },
    async audit() {
      await lab.settled();
      const log = await lab.log();
      const missing = feed.missingIn(log);
      const lost = missing > 0 ? [`${missing} acknowledged events are not in the log`] : [];
      const leaveOut = hasIndicators() ? [] : (['indicators'] as const);
      return [...lost, ...(await audit(pool, log, { leaveOut }))];
    },
    async terminate() {
      const begun = Date.now();
      const ended = await Promise.all([...processes].map(async (one) => [one.service, await one.terminate()] as const));
      processes.clear();
      const bad = ended.flatMap(([service, code]) => (code === 0 ? [] : [`${service} ended with ${code} on SIGTERM`]));
      const took = Date.now() - begun;
      return took > terminateMs ? [...bad, `the services took ${took} ms to end on SIGTERM`] : bad;
    },
    outputs: () => started.map((one) => ({ service: one.service, output: one.output() })),
    async close() {
      await Promise.all([...processes].map((one) => one.kill9()));
      await Promise.all([admin.disconnect(), producer.disconnect()]);
      await source.destroy();
      await Promise.all([kafka.stop(), database.drop()]);
    },
  };
  return lab;
}

/** How many records of the topics are not taken in. */
async function unread(admin: Admin, topics: readonly string[], state: readonly PartitionState[]): Promise<number> {
  const ends = await topicEnds(admin, topics);
  const taken = state.filter(({ topic }) => topics.includes(topic));
  return ends.reduce((sum, { next }) => sum + next, 0) - taken.reduce((sum, { next }) => sum + next, 0);
}

function configsOf(topics: readonly string[], partitions: number): ITopicConfig[] {
  const owners = new Set(topics.map((topic) => topic.slice(-3)));
  const told = [changesTopic, updatesTopic, ...[...owners].map(quarantineTopicOf)];
  return [
    ...topics.map((topic) => ({ topic, numPartitions: partitions })),
    ...told.map((topic) => ({ topic, numPartitions: 1 })),
  ];
}
