import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findJava, mavenJars } from './java.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface KafkaProgram {
  readonly java: string;
  /** Class path of Kafka's jars. */
  readonly classPath: string;
}

/** Java and Kafka's jars; the jars are fetched once. Throws one clear line when something is missing. */
export async function kafkaProgram(): Promise<KafkaProgram> {
  const java = await findJava('Kafka');
  const jars = await mavenJars('Kafka', join(root, 'tests/kafka/pom.xml'), 'entente-kafka');
  return { java, classPath: join(jars, '*') };
}

export function log4j(config: 'server' | 'tools'): string {
  return `-Dlog4j2.configurationFile=${join(root, `tests/kafka/log4j2-${config}.properties`)}`;
}
