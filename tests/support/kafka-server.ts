import { assertPortFree, freePorts } from '#embedded/ports.js';
import { type KafkaNode, newClusterId, startNode } from './kafka-node.js';

export interface KafkaServer extends KafkaNode {
  readonly brokers: string[];
}

export interface KafkaOptions {
  /** A free one by default. */
  readonly port?: number;
  /** Kept after `stop()`, and used again when it holds data. By default a folder of its own that `stop()` removes. */
  readonly dataDir?: string;
  /** Lines of server.properties that are added to ours. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** A real Apache Kafka on the loopback address: one node, broker and controller. Errors are one clear line. */
export async function startKafka(options: KafkaOptions = {}): Promise<KafkaServer> {
  if (options.port !== undefined) await assertPortFree(options.port);
  const [free, controllerPort] = (await freePorts(2)) as [number, number];
  const port = options.port ?? free;
  const node = await startNode({
    ...{ id: 1, port, controllerPort, dataDir: options.dataDir, java: ['-Xmx1g'] },
    ...{ clusterId: newClusterId(), standalone: true },
    settings: {
      'controller.quorum.bootstrap.servers': `127.0.0.1:${controllerPort}`,
      // One node holds everything.
      'offsets.topic.replication.factor': '1',
      'transaction.state.log.replication.factor': '1',
      'transaction.state.log.min.isr': '1',
      ...options.settings,
    },
  });
  return { ...node, brokers: [`127.0.0.1:${port}`] };
}
