/** How Kafka is reached, and as whom: in plain text, or by TLS with a client certificate, a SCRAM user, or both. */
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { KafkaLogOptions } from '#event-log/kafka/create-kafka-log.js';
import { ConfigError, type Environment } from './config.js';
import { readPassword } from './password.js';
import { readCertificate, readPrivateKey } from './pem.js';

export type KafkaConnection = Pick<KafkaLogOptions, 'brokers' | 'ssl' | 'sasl'>;

type KafkaVariable = Extract<keyof Environment, `KAFKA_${string}`>;

/**
 * The connection that the variables ask for. Any of them but KAFKA_BROKERS turns TLS on, so that no password goes out in
 * plain text; without KAFKA_TLS_CA the certificates of the brokers must come from an authority that Node knows.
 * @throws ConfigError naming every file that cannot be read or is not what it should be, and what is there by halves.
 */
export function kafkaConnection(environment: Environment & { readonly KAFKA_BROKERS: string }): KafkaConnection {
  const { KAFKA_TLS_CA, KAFKA_TLS_CERT, KAFKA_TLS_KEY, KAFKA_USERNAME, KAFKA_PASSWORD_FILE } = environment;
  const brokers = environment.KAFKA_BROKERS.split(',');
  if (!(KAFKA_TLS_CA ?? KAFKA_TLS_CERT ?? KAFKA_TLS_KEY ?? KAFKA_USERNAME ?? KAFKA_PASSWORD_FILE)) return { brokers };

  const problems: string[] = [];
  /** What `read` makes of a variable's file; undefined, with a problem told, when it cannot. */
  const file = <T>(name: KafkaVariable, read: (text: string) => T): T | undefined => {
    const path = environment[name];
    if (path === undefined) return undefined;
    try {
      return read(readFileSync(path, 'utf8'));
    } catch (error) {
      problems.push(`${name} is ${JSON.stringify(path)}: ${(error as Error).message}`);
      return undefined;
    }
  };
  const together = (one: KafkaVariable, other: KafkaVariable): void => {
    for (const [set, missing] of [[one, other] as const, [other, one] as const]) {
      if (environment[set] && !environment[missing]) problems.push(`${missing} is not set: ${set} needs it`);
    }
  };

  together('KAFKA_TLS_CERT', 'KAFKA_TLS_KEY');
  together('KAFKA_USERNAME', 'KAFKA_PASSWORD_FILE');
  const ca = file('KAFKA_TLS_CA', pemOf(readCertificate));
  const cert = file('KAFKA_TLS_CERT', pemOf(readCertificate));
  const key = file('KAFKA_TLS_KEY', pemOf(readPrivateKey));
  const password = file('KAFKA_PASSWORD_FILE', readPassword);
  if (cert && key && !new X509Certificate(cert).checkPrivateKey(createPrivateKey(key))) {
    problems.push(`KAFKA_TLS_KEY is ${JSON.stringify(KAFKA_TLS_KEY)}: it is not the key of KAFKA_TLS_CERT`);
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return {
    brokers,
    ssl: { ...(ca && { ca }), ...(cert && { cert, key }) },
    ...(KAFKA_USERNAME && password && { sasl: { mechanism: 'scram-sha-512', username: KAFKA_USERNAME, password } }),
  };
}

/** The text itself, once it was read. */
const pemOf = (read: (pem: string) => unknown) => (pem: string) => (read(pem), pem);
