import kafkajs from 'kafkajs';
import type { LazyAdmin } from './lazy-admin.js';
import { lacksCopies } from './topic-directory.js';

// Node finds kafkajs' enumerations on the default import only.
const { ConfigResourceTypes } = kafkajs;

const topicSettings = [
  'retention.ms',
  'retention.bytes',
  'cleanup.policy',
  'min.insync.replicas',
  'message.timestamp.type',
  'compression.type',
] as const;

export interface InspectedTopic {
  readonly topic: string;
  readonly partitions: number;
  /** Brokers that are to hold each partition: of all partitions, the fewest. */
  readonly replication: number;
  /** Partitions that nobody can read or write now. */
  readonly leaderless: number;
  /** Partitions of which some broker lacks what others have. */
  readonly behind: number;
  readonly settings: Readonly<Record<(typeof topicSettings)[number], string>>;
}

/** What the log stands on, as its brokers tell it. Each throws what Kafka says. */
export class Inspection {
  constructor(private readonly admin: LazyAdmin) {}

  /** How many brokers there are. */
  async brokers(): Promise<number> {
    return (await (await this.admin.ready()).describeCluster()).brokers.length;
  }

  /** Of the brokers, up to the minor: `3.9`. Since Kafka 4 they tell none: `4`. */
  async version(): Promise<string> {
    const admin = await this.admin.ready();
    const [broker] = (await admin.describeCluster()).brokers;
    const { resources } = await admin.describeConfigs({
      includeSynonyms: false,
      resources: [
        {
          type: ConfigResourceTypes.BROKER,
          name: String(broker!.nodeId),
          configNames: ['inter.broker.protocol.version'],
        },
      ],
    });
    return /^\d+\.\d+/.exec(resources[0]?.configEntries[0]?.configValue ?? '')?.[0] ?? '4';
  }

  /** Topics that are there. */
  async topics(names: readonly string[]): Promise<InspectedTopic[]> {
    if (names.length === 0) return [];
    const admin = await this.admin.ready();
    const [{ topics }, { resources }] = await Promise.all([
      admin.fetchTopicMetadata({ topics: [...names] }),
      admin.describeConfigs({
        includeSynonyms: false,
        resources: names.map((name) => ({ type: ConfigResourceTypes.TOPIC, name, configNames: [...topicSettings] })),
      }),
    ]);
    return topics.map(({ name: topic, partitions }) => {
      const { configEntries = [] } = resources.find(({ resourceName }) => resourceName === topic) ?? {};
      return {
        topic,
        partitions: partitions.length,
        replication: Math.min(...partitions.map(({ replicas }) => replicas.length)),
        leaderless: partitions.filter(({ leader }) => leader < 0).length,
        behind: partitions.filter(lacksCopies).length,
        settings: Object.fromEntries(
          configEntries.map(({ configName, configValue }) => [configName, configValue]),
        ) as InspectedTopic['settings'],
      };
    });
  }
}
