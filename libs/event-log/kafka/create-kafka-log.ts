import { Kafka, logLevel, type KafkaConfig, type SASLOptions } from 'kafkajs';
import type { EventLog } from '../event-log.js';
import { LastingSubscription } from '../lasting-subscription.js';
import type { Logger } from '../logger.js';
import { matchesTopic } from '../topic-match.js';
import { AccessRules } from './access-rules.js';
import { ConsumerSession, type ConsumerContext } from './consumer-session.js';
import { Inspection } from './inspection.js';
import { KafkaPublisher, stickyPartitioner } from './kafka-publisher.js';
import { LazyAdmin } from './lazy-admin.js';
import { logTo } from './log-creator.js';
import './bounded-gzip.js';
import './drop-dead-connections.js';
import './find-coordinator-anew.js';
import './lean-records.js';
import './quiet-request-queue.js';
import './retry-failed-join.js';
import { Sockets } from './sockets.js';
import { TopicDirectory } from './topic-directory.js';

export interface KafkaLogOptions {
  /** `host:port` of some brokers; the others are found through them. */
  readonly brokers: string[];
  readonly clientId: string;
  readonly logger: Logger;
  readonly ssl?: NonNullable<KafkaConfig['ssl']>;
  readonly sasl?: SASLOptions;
  /** Time to open a connection, in ms (default 10,000; kafkajs' own 1,000 is too short for TLS across a continent). */
  readonly connectionTimeout?: number;
  /** Time for a broker to answer, in ms (default 30,000). */
  readonly requestTimeout?: number;
  /** A consumer without a sign of life for so many ms is replaced (default 90,000: longer than a rebalance may take). */
  readonly stallMs?: number;
}

/** The log, who may do what with it, and what it stands on: Kafka's own. */
export interface KafkaLog extends EventLog {
  readonly access: AccessRules;
  readonly inspection: Inspection;
}

/**
 * The event log in Kafka. A record may be appended twice when a broker's answer is lost: the producer is not idempotent,
 * since kafkajs' idempotence is experimental and loses its sequence on some retries. Topics that it creates take what is
 * compressed in any way. Of topics created otherwise, batches compressed with gzip are read, in bounded memory: see
 * `bounded-gzip.ts`; snappy, lz4 and zstd are not in kafkajs, and end the subscription unless a codec is added to
 * `CompressionCodecs`.
 */
export function createKafkaLog(settings: KafkaLogOptions): KafkaLog {
  const { brokers, clientId, logger, ssl, sasl, stallMs = 90_000 } = settings;
  const sockets = new Sockets();
  const connection: KafkaConfig = {
    brokers,
    clientId,
    ...(ssl !== undefined && { ssl }),
    ...(sasl !== undefined && { sasl }),
    connectionTimeout: settings.connectionTimeout ?? 10_000,
    requestTimeout: settings.requestTimeout ?? 30_000,
    socketFactory: sockets.factory,
    logLevel: logLevel.INFO,
    logCreator: logTo(logger),
  };
  // About 45 s, for a broker to start again: what is published then gets through, and a member that comes back
  // within its session is known to the group, where a new one waits until the group has forgotten the old. A try each
  // second: one waits for another (for a coordinator, then for its answer), and the session is 6 s.
  const kafka = new Kafka({ ...connection, retry: { initialRetryTime: 200, maxRetryTime: 1_000, retries: 45 } });
  // Questions get their answer, or the reason why there is none, within some seconds.
  const asking = new Kafka({ ...connection, retry: { initialRetryTime: 200, maxRetryTime: 2_000, retries: 3 } });
  const admin = new LazyAdmin(asking.admin());
  const directory = new TopicDirectory(admin);
  const producer = kafka.producer({ allowAutoTopicCreation: false, createPartitioner: stickyPartitioner });
  const publisher = new KafkaPublisher(producer, directory);
  const subscriptions = new Set<LastingSubscription>();
  let assignments = 0;
  const topics = async (pattern: RegExp) => (await directory.list()).filter((topic) => matchesTopic(topic, [pattern]));

  return {
    access: new AccessRules(admin),
    inspection: new Inspection(admin),
    publish: (records) => publisher.publish(records),

    async subscribe(options) {
      const context: ConsumerContext = {
        ...{ kafka, directory, logger, options, stallMs },
        topicRefreshMs: options.topicRefreshMs ?? 5_000,
        nextAssignment: () => ++assignments,
      };
      const subscription = new LastingSubscription(options.group, logger, () => new ConsumerSession(context));
      subscriptions.add(subscription);
      const forget = (): void => void subscriptions.delete(subscription);
      subscription.closed.then(forget, forget);
      await subscription.begun;
      return subscription;
    },

    createTopics: (topics) => directory.create(topics),
    topics,
    watermarks: (topic) => directory.watermarks(topic),
    underReplicated: async (pattern) => directory.underReplicated(await topics(pattern)),

    async members(group) {
      const { groups } = await (await admin.ready()).describeGroups([group]);
      return groups.reduce((count, { members }) => count + members.length, 0);
    },

    async check() {
      await directory.check().catch((cause: unknown) => {
        throw new Error(`cannot reach Kafka at ${brokers.join(', ')}: ${String(cause)}`, { cause });
      });
    },

    async close() {
      await Promise.all([...subscriptions].map((subscription) => subscription.stop()));
      await Promise.all([publisher.close(), admin.close()]);
      sockets.destroy();
    },
  };
}
