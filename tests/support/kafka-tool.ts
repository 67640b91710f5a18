import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { kafkaProgram, log4j } from './kafka-jars.js';
import { run, type Ran } from '#embedded/processes.js';

/** Main classes of the tools that Kafka's own `bin/kafka-*.sh` start. */
const tools = {
  'console-producer': 'org.apache.kafka.tools.ConsoleProducer',
  'console-consumer': 'org.apache.kafka.tools.consumer.ConsoleConsumer',
  topics: 'org.apache.kafka.tools.TopicCommand',
  'consumer-groups': 'org.apache.kafka.tools.consumer.group.ConsumerGroupCommand',
  'get-offsets': 'org.apache.kafka.tools.GetOffsetShell',
  configs: 'kafka.admin.ConfigCommand',
} as const;

const jvm = (classPath: string) => [
  ...['-Xmx256m', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', log4j('tools'), '-cp', classPath],
];

/** Puts `kafka-<tool>.sh` into a folder, as a Kafka that was installed has them in `bin`: for scripts that call them. */
export async function writeKafkaScripts(folder: string): Promise<void> {
  const { java, classPath } = await kafkaProgram();
  for (const [tool, main] of Object.entries(tools)) {
    const command = [java, ...jvm(classPath), main].map((word) => `'${word}'`).join(' ');
    await writeFile(join(folder, `kafka-${tool}.sh`), `#!/bin/sh\nexec ${command} "$@"\n`, { mode: 0o700 });
  }
}

/**
 * Runs one of Kafka's Java tools to its end, for what must work with a client that is not ours:
 * `kafkaTool('console-producer', ['--bootstrap-server', broker, '--topic', topic], { input: 'line\n' })`.
 * Resolves also when the tool fails: look at `code`.
 */
export async function kafkaTool(
  tool: keyof typeof tools,
  args: readonly string[],
  options: { input?: string; timeoutMs?: number } = {},
): Promise<Ran> {
  const { java, classPath } = await kafkaProgram();
  return run(java, [...jvm(classPath), tools[tool], ...args], { timeoutMs: 30_000, ...options });
}
