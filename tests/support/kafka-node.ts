/** One process of Kafka: its storage is made, it is started, killed, started again and ended. */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, openSync, closeSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import kafkajs, { type KafkaConfig } from 'kafkajs';
import { guard } from '#embedded/guard.js';
import { kafkaProgram, log4j, type KafkaProgram } from './kafka-jars.js';
import { end, lastLines, run } from '#embedded/processes.js';

export interface KafkaNode {
  /** Of the process that runs now. */
  readonly pid: number;
  /** Ends the server; a data folder of its own is removed. */
  stop(): Promise<void>;
  /** Ends the server as a power cut would. The data stay: `restart()` finds them. */
  kill9(): Promise<void>;
  /** The same server on the same port and data again, shut down in good order first when it runs. */
  restart(): Promise<void>;
}

export interface NodeOptions {
  readonly id: number;
  /** Where clients reach it. */
  readonly port: number;
  readonly controllerPort: number;
  /** Kept after `stop()`, and used again when it holds data. By default a folder of its own that `stop()` removes. */
  readonly dataDir?: string | undefined;
  readonly clusterId: string;
  /** How its storage is made: a node on its own, or one whose settings name the others. */
  readonly standalone: boolean;
  /** Lines of server.properties. */
  readonly settings: Readonly<Record<string, string>>;
  /** How a client of ours gets in where not everybody may: it asks whether the server answers. */
  readonly client?: Pick<KafkaConfig, 'ssl'>;
  /** Options of the Java machine. */
  readonly java: readonly string[];
}

/** Of a small one: the machine's compiler and collector that start soonest and take the least. */
export const quickJava: readonly string[] = ['-Xmx256m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];

const startTimeoutMs = 60_000;

/** Resolves when it answers. Errors are one clear line. */
export async function startNode(options: NodeOptions): Promise<KafkaNode> {
  const { id, port, controllerPort, dataDir, settings } = options;
  const program = await kafkaProgram();
  const kept = dataDir !== undefined;
  const folder = kept ? resolve(dataDir) : await mkdtemp(join(tmpdir(), 'entente-kafka-'));

  let server: ChildProcess | undefined;
  const launch = async (): Promise<void> => {
    server = await serve(program, folder, kept, options.java);
    await untilItAnswers(server, { brokers: [`127.0.0.1:${port}`], ...options.client }, folder).catch(
      async (error: Error) => {
        if (server) await end(server, 'SIGKILL');
        throw error;
      },
    );
  };
  const discard = async (): Promise<void> => {
    if (!kept) await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  };

  const own = {
    'process.roles': 'broker,controller',
    'node.id': String(id),
    listeners: `PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
    'controller.listener.names': 'CONTROLLER',
    'log.dirs': join(folder, 'data'),
    'auto.create.topics.enable': 'false',
    // Few partitions of the internal topics come up sooner.
    'offsets.topic.num.partitions': '4',
    'transaction.state.log.num.partitions': '4',
    'group.initial.rebalance.delay.ms': '0',
    // A server that was killed is let in again only when its former self has timed out.
    'broker.session.timeout.ms': '4000',
    'broker.heartbeat.interval.ms': '500',
  };
  try {
    await mkdir(folder, { recursive: true });
    await format(program, folder, { ...own, ...settings }, options);
    await launch();
  } catch (error) {
    await discard();
    throw error;
  }

  return {
    get pid() {
      return server!.pid!;
    },
    async stop() {
      // An orderly shutdown takes seconds, and is for nothing when the data go.
      if (server) await end(server, kept ? 'SIGTERM' : 'SIGKILL');
      await discard();
    },
    async kill9() {
      if (server) await end(server, 'SIGKILL');
    },
    async restart() {
      if (server) await end(server, 'SIGTERM');
      await launch();
    },
  };
}

export function newClusterId(): string {
  const bytes = randomBytes(16);
  // A first character of "-" would be read as an option.
  bytes[0]! &= 0x7f;
  return bytes.toString('base64url');
}

/** Writes the settings, and makes the storage unless the folder holds one already. */
async function format(
  { java, classPath }: KafkaProgram,
  folder: string,
  settings: Readonly<Record<string, string>>,
  { clusterId, standalone }: NodeOptions,
): Promise<void> {
  const file = join(folder, 'server.properties');
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  await writeFile(file, lines.join(''));
  if (existsSync(join(folder, 'data/meta.properties'))) return;
  const { code, stdout, stderr } = await run(java, [
    ...['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', log4j('tools'), '-cp', classPath],
    ...['kafka.tools.StorageTool', 'format', '-t', clusterId, '-c', file, ...(standalone ? ['--standalone'] : [])],
  ]);
  if (code !== 0)
    throw new Error(`Kafka could not format ${folder}: ${(stderr || stdout).trim().split('\n').slice(-3).join(' | ')}`);
}

async function serve(
  { java, classPath }: KafkaProgram,
  folder: string,
  kept: boolean,
  options: readonly string[],
): Promise<ChildProcess> {
  const output = openSync(join(folder, 'kafka.out'), 'a');
  const server = spawn(
    java,
    [
      ...[...options, log4j('server'), `-Dentente.kafka.log=${join(folder, 'kafka.log')}`, '-cp', classPath],
      ...['kafka.Kafka', join(folder, 'server.properties')],
    ],
    // Detached: a Ctrl-C in the terminal is for us, and we decide in which order things end.
    { stdio: ['ignore', output, output], detached: true },
  );
  closeSync(output);
  await new Promise<void>((started, failed) => server.once('spawn', () => started()).once('error', failed));
  guard(server, 'KILL', kept ? '' : folder);
  return server;
}

async function untilItAnswers(server: ChildProcess, client: KafkaConfig, folder: string): Promise<void> {
  const kafka = new kafkajs.Kafka({
    ...client,
    clientId: 'entente-tests',
    logLevel: kafkajs.logLevel.NOTHING,
    retry: { retries: 0 },
  });
  const deadline = Date.now() + startTimeoutMs;
  for (;;) {
    const ended = server.exitCode !== null || server.signalCode !== null;
    if (ended || Date.now() > deadline) {
      const logs = lastLines([join(folder, 'kafka.out'), join(folder, 'kafka.log')]);
      throw new Error(`Kafka ${ended ? 'ended at once' : `did not answer within ${startTimeoutMs / 1000} s`}: ${logs}`);
    }
    const admin = kafka.admin();
    try {
      await admin.connect();
      await admin.listTopics();
      return;
    } catch {
      await new Promise((again) => setTimeout(again, 200));
    } finally {
      await admin.disconnect();
    }
  }
}
