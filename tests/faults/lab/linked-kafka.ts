import { freePorts } from '#embedded/ports.js';
import { type KafkaServer, startKafka } from '../../support/kafka-server.js';

/**
 * A Kafka with a second door: whoever comes by `innerPort` is told to go on by `advertisedPort`, where a link to it stands.
 * The lab itself goes by the first.
 */
export async function startLinkedKafka(innerPort: number, advertisedPort: number): Promise<KafkaServer> {
  const [port, controllerPort] = (await freePorts(2)) as [number, number];
  const own = `PLAINTEXT://127.0.0.1:${port}`;
  return startKafka({
    port,
    settings: {
      listeners: `${own},SERVICES://127.0.0.1:${innerPort},CONTROLLER://127.0.0.1:${controllerPort}`,
      'advertised.listeners': `${own},SERVICES://127.0.0.1:${advertisedPort}`,
      'controller.quorum.bootstrap.servers': `127.0.0.1:${controllerPort}`,
      'inter.broker.listener.name': 'PLAINTEXT',
      'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,SERVICES:PLAINTEXT,CONTROLLER:PLAINTEXT',
    },
  });
}
