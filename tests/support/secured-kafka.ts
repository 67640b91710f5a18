import { readFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from '#embedded/ports.js';
import { type CertificateFiles, issueCertificate, makeAuthority } from './certificates.js';
import { newClusterId, quickJava, startNode } from './kafka-node.js';

/** A Kafka that lets nobody in without a certificate or a password, and lets each do only what a rule allows. */
export interface SecuredKafka {
  /** Where one comes in by certificate. */
  readonly broker: string;
  /** Where one comes in by SCRAM. */
  readonly scramBroker: string;
  /** Issues the certificates of clients; the broker's own is from it too. */
  readonly authority: CertificateFiles;
  /** Variables of one who may do everything. */
  readonly operator: Readonly<Record<string, string>>;
  /** The same one's settings for Kafka's own tools. */
  readonly operatorProperties: string;
  /** Its files go as well. */
  stop(): Promise<void>;
}

export async function startSecuredKafka(): Promise<SecuredKafka> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-secured-'));
  const [port, scramPort, controllerPort] = (await freePorts(3)) as [number, number, number];
  const authority = await makeAuthority(folder);
  const [brokerFiles, operatorFiles] = await Promise.all([
    issueCertificate(folder, 'broker', authority),
    issueCertificate(folder, 'operator', authority),
  ]);
  const [ca, cert, key] = await Promise.all(
    [authority.cert, operatorFiles.cert, operatorFiles.key].map((file) => readFile(file, 'utf8')),
  );
  const keyStore = async ({ cert, key }: CertificateFiles) => {
    const location = `${key}.pem`;
    await writeFile(location, (await readFile(key, 'utf8')) + (await readFile(cert, 'utf8')), { mode: 0o600 });
    return {
      ...{ 'ssl.keystore.type': 'PEM', 'ssl.keystore.location': location },
      ...{ 'ssl.truststore.type': 'PEM', 'ssl.truststore.location': authority.cert },
    };
  };
  const node = await startNode({
    ...{ id: 1, port, controllerPort, java: quickJava, clusterId: newClusterId(), standalone: true },
    client: { ssl: { ca: ca!, cert: cert!, key: key! } },
    settings: {
      'controller.quorum.bootstrap.servers': `127.0.0.1:${controllerPort}`,
      'offsets.topic.replication.factor': '1',
      // From here on as docs/operate.md says.
      listeners: `SSL://127.0.0.1:${port},SASL_SSL://127.0.0.1:${scramPort},CONTROLLER://127.0.0.1:${controllerPort}`,
      'listener.security.protocol.map': 'SSL:SSL,SASL_SSL:SASL_SSL,CONTROLLER:SSL',
      'inter.broker.listener.name': 'SSL',
      ...(await keyStore(brokerFiles)),
      'listener.name.ssl.ssl.client.auth': 'required',
      'listener.name.controller.ssl.client.auth': 'required',
      'sasl.enabled.mechanisms': 'SCRAM-SHA-512',
      'listener.name.sasl_ssl.scram-sha-512.sasl.jaas.config':
        'org.apache.kafka.common.security.scram.ScramLoginModule required;',
      'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
      'super.users': 'User:CN=broker;User:CN=operator',
    },
  });
  const operatorProperties = join(folder, 'operator.properties');
  const lines = Object.entries({ 'security.protocol': 'SSL', ...(await keyStore(operatorFiles)) });
  await writeFile(operatorProperties, lines.map(([name, value]) => `${name}=${value}\n`).join(''), { mode: 0o600 });
  const broker = `127.0.0.1:${port}`;
  return {
    ...{ broker, scramBroker: `127.0.0.1:${scramPort}`, authority, operatorProperties },
    operator: {
      KAFKA_BROKERS: broker,
      KAFKA_TLS_CA: authority.cert,
      KAFKA_TLS_CERT: operatorFiles.cert,
      KAFKA_TLS_KEY: operatorFiles.key,
    },
    async stop() {
      await node.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
