import { freePorts } from '#embedded/ports.js';
import { type KafkaNode, newClusterId, quickJava, startNode } from './kafka-node.js';
import type { KafkaServer } from './kafka-server.js';

export interface KafkaCluster extends Omit<KafkaServer, 'pid'> {
  readonly nodes: readonly KafkaNode[];
}

/**
 * Three nodes on the loopback address, each broker and controller. Every topic is on all of them, and a write that asks
 * for all replicas is taken when two have it.
 */
export async function startKafkaCluster(): Promise<KafkaCluster> {
  const ids = [1, 2, 3];
  const ports = await freePorts(2 * ids.length);
  const clusterId = newClusterId();
  const controllerPort = (id: number) => ports[ids.length + id - 1]!;
  const port = (id: number) => ports[id - 1]!;
  const starting = ids.map((id) =>
    startNode({
      ...{ id, port: port(id), controllerPort: controllerPort(id), java: quickJava, clusterId, standalone: false },
      settings: {
        'controller.quorum.voters': ids.map((one) => `${one}@127.0.0.1:${controllerPort(one)}`).join(','),
        'default.replication.factor': '3',
        'min.insync.replicas': '2',
        'offsets.topic.replication.factor': '3',
        'transaction.state.log.replication.factor': '3',
        'transaction.state.log.min.isr': '2',
        // A follower that was killed is waited for no longer than a client waits.
        'replica.lag.time.max.ms': '5000',
      },
    }),
  );
  const started = await Promise.allSettled(starting);
  const nodes = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const failed = started.find((one) => one.status === 'rejected');
  const each = async (step: (node: KafkaNode) => Promise<void>) => void (await Promise.all(nodes.map(step)));
  const stop = () => each((node) => node.stop());
  if (failed) {
    await stop();
    throw failed.reason;
  }
  return {
    ...{ nodes, stop },
    brokers: ids.map((id) => `127.0.0.1:${port(id)}`),
    kill9: () => each((node) => node.kill9()),
    restart: () => each((node) => node.restart()),
  };
}
