/** An engine that runs on Java: jars by Maven, and a source of ours compiled against them. */
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '#embedded/processes.js';
import { cached, findJava, mavenJars } from '../../support/java.js';
import { log4j } from '../../support/kafka-jars.js';

export interface JavaEngine {
  readonly java: string;
  /** Arguments that come before the main class, after those of the heap. */
  readonly args: readonly string[];
}

/** `folder` holds its pom.xml and the source. */
export async function javaEngine(what: string, folder: URL, source: string): Promise<JavaEngine> {
  const [pom, file] = ['pom.xml', source].map((name) => fileURLToPath(new URL(name, folder))) as [string, string];
  const cacheName = `entente-bench-${basename(fileURLToPath(folder))}`;
  const java = await findJava(what);
  const jars = join(await mavenJars(what, pom, cacheName), '*');
  const classes = await cached(`${cacheName}-classes`, [pom, file], (output) => compile(what, file, jars, output));
  return { java, args: [log4j('tools'), '-cp', `${classes}:${jars}`] };
}

async function compile(what: string, source: string, jars: string, output: string): Promise<void> {
  const home = process.env.JAVA_HOME;
  const { code, stderr } = await run(home ? join(home, 'bin/javac') : 'javac', ['-cp', jars, '-d', output, source]);
  if (code === null) throw new Error(`${what} needs a compiler of Java, and there is no "javac": install a JDK`);
  if (code !== 0) throw new Error(`javac does not take ${source}: ${stderr.trim().split('\n')[0]}`);
}
