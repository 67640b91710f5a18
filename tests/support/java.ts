/** Java, and what Maven fetches for it. Everything that is missing is one clear line. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lastLines, run } from '#embedded/processes.js';

const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));

/** Kafka 4's server runs on nothing older. */
const oldestJava = 17;

/** The `java` that `what` is to run on. */
export async function findJava(what: string): Promise<string> {
  const home = process.env.JAVA_HOME;
  const java = home ? join(home, 'bin/java') : 'java';
  const { code, stderr } = await run(java, ['-version']);
  if (code !== 0)
    throw new Error(
      `${what} needs Java ${oldestJava} or newer, and "${java} -version" does not run: install a JDK or JRE`,
    );
  const version = /version "(\d+)/.exec(stderr)?.[1];
  if (version !== undefined && Number(version) < oldestJava) {
    throw new Error(
      `${what} needs Java ${oldestJava} or newer, and ${java} is Java ${version}: set JAVA_HOME to a newer one`,
    );
  }
  return java;
}

/** Folder of the jars that a pom names and all that they need, fetched once; with `unpack` of what is in them. */
export function mavenJars(
  what: string,
  pom: string,
  cacheName: string,
  goal: 'copy' | 'unpack' = 'copy',
): Promise<string> {
  return cached(cacheName, [pom], async (folder) => {
    const { code, stdout } = await run('mvn', [
      ...['-q', '-B', '-Dstyle.color=never', '-f', pom],
      ...[`dependency:${goal}-dependencies`, `-DoutputDirectory=${folder}`],
      // By which it tells what it has unpacked: otherwise beside the pom.
      `-DmarkersDirectory=${folder}/.markers`,
    ]);
    if (code === null) throw new Error(`${what} is fetched by Maven, and there is no "mvn": install Maven`);
    if (code !== 0) throw new Error(`Maven could not fetch ${what}: ${errorLine(stdout)}`);
  });
}

/** A folder below the cache of node_modules that is filled once; when one of the files changes, it is another folder. */
export async function cached(
  name: string,
  files: readonly string[],
  fill: (folder: string) => Promise<void>,
): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  const folder = join(cache, name, hash.digest('hex').slice(0, 12));
  if (existsSync(folder)) return folder;

  // Into a folder of its own, then renamed: what was cut off is never taken for whole.
  const partial = `${folder}.partial-${process.pid}`;
  await mkdir(partial, { recursive: true });
  try {
    await fill(partial);
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
