import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lastLines, run } from '#embedded/processes.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const pom = join(root, 'tests/kafka/pom.xml');

/** Kafka 4's server runs on nothing older. */
const oldestJava = 17;

export interface KafkaProgram {
  readonly java: string;
  /** Class path of Kafka's jars. */
  readonly classPath: string;
}

/** Java and Kafka's jars; the jars are fetched once. Throws one clear line when something is missing. */
export async function kafkaProgram(): Promise<KafkaProgram> {
  const java = await findJava();
  return { java, classPath: join(await jars(), '*') };
}

export function log4j(config: 'server' | 'tools'): string {
  return `-Dlog4j2.configurationFile=${join(root, `tests/kafka/log4j2-${config}.properties`)}`;
}

async function findJava(): Promise<string> {
  const home = process.env.JAVA_HOME;
  const java = home ? join(home, 'bin/java') : 'java';
  const { code, stderr } = await run(java, ['-version']);
  if (code !== 0)
    throw new Error(
      `Kafka needs Java ${oldestJava} or newer, and "${java} -version" does not run: install a JDK or JRE`,
    );
  const version = /version "(\d+)/.exec(stderr)?.[1];
  if (version !== undefined && Number(version) < oldestJava) {
    throw new Error(
      `Kafka needs Java ${oldestJava} or newer, and ${java} is Java ${version}: set JAVA_HOME to a newer one`,
    );
  }
  return java;
}

async function jars(): Promise<string> {
  // By the content of the pom: a changed version is another folder.
  const key = createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 12);
  const folder = join(root, 'node_modules/.cache/entente-kafka', key);
  if (existsSync(folder)) return folder;

  // Into a folder of its own, then renamed: a download that was cut off is never taken for whole.
  const partial = `${folder}.partial-${process.pid}`;
  await mkdir(partial, { recursive: true });
  try {
    const { code, stdout } = await run('mvn', [
      ...['-q', '-B', '-Dstyle.color=never', '-f', pom],
      ...['dependency:copy-dependencies', `-DoutputDirectory=${partial}`],
    ]);
    if (code === null) throw new Error(`Kafka's jars are fetched by Maven, and there is no "mvn": install Maven`);
    if (code !== 0) throw new Error(`Maven could not fetch Kafka's jars: ${errorLine(stdout)}`);
    await rename(partial, folder).catch((error: NodeJS.ErrnoException) => {
      // Another process was quicker: its folder is as good.
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return folder;
}

function errorLine(output: string): string {
  return output.split('\n').find((line) => line.startsWith('[ERROR]')) ?? lastLines([]);
}
