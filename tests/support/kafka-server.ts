import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, openSync, closeSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import kafkajs from 'kafkajs';
import { guard } from '#embedded/guard.js';
import { kafkaProgram, log4j, type KafkaProgram } from './kafka-jars.js';
import { assertPortFree, freePorts } from '#embedded/ports.js';
import { end, lastLines, run } from '#embedded/processes.js';

export interface KafkaServer {
  readonly brokers: string[];
  /** Of the process that runs now. */
  readonly pid: number;
  /** Ends the server; a data folder of its own is removed. */
  stop(): Promise<void>;
  /** Ends the server as a power cut would. The data stay: `restart()` finds them. */
  kill9(): Promise<void>;
  /** The same server on the same port and data again, shut down in good order first when it runs. */
  restart(): Promise<void>;
}

export interface KafkaOptions {
  /** A free one by default. */
  readonly port?: number;
  /** Kept after `stop()`, and used again when it holds data. By default a folder of its own that `stop()` removes. */
  readonly dataDir?: string;
  /** Lines of server.properties that are added to ours. */
  readonly settings?: Readonly<Record<string, string>>;
}

const startTimeoutMs = 60_000;

/** A real Apache Kafka on the loopback address: one node, broker and controller. Errors are one clear line. */
export async function startKafka(options: KafkaOptions = {}): Promise<KafkaServer> {
  const program = await kafkaProgram();
  if (options.port !== undefined) await assertPortFree(options.port);
  const [free, controllerPort] = (await freePorts(2)) as [number, number];
  const port = options.port ?? free;
  const kept = options.dataDir !== undefined;
  const folder = kept ? resolve(options.dataDir) : await mkdtemp(join(tmpdir(), 'entente-kafka-'));
  const broker = `127.0.0.1:${port}`;

  let server: ChildProcess | undefined;
  const launch = async (): Promise<void> => {
    server = await serve(program, folder, kept);
    await untilItAnswers(server, broker, folder).catch(async (error: Error) => {
      if (server) await end(server, 'SIGKILL');
      throw error;
    });
  };
  const discard = async (): Promise<void> => {
    if (!kept) await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  };

  try {
    await mkdir(folder, { recursive: true });
    await format(program, folder, properties(port, controllerPort, folder, options.settings));
    await launch();
  } catch (error) {
    await discard();
    throw error;
  }

  return {
    brokers: [broker],
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

function properties(port: number, controllerPort: number, folder: string, more: KafkaOptions['settings'] = {}): string {
  const settings = {
    'process.roles': 'broker,controller',
    'node.id': '1',
    'controller.quorum.bootstrap.servers': `127.0.0.1:${controllerPort}`,
    listeners: `PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
    'controller.listener.names': 'CONTROLLER',
    'log.dirs': join(folder, 'data'),
    'auto.create.topics.enable': 'false',
    // One node holds everything, and few partitions of the internal topics come up sooner.
    'offsets.topic.replication.factor': '1',
    'offsets.topic.num.partitions': '4',
    'transaction.state.log.replication.factor': '1',
    'transaction.state.log.min.isr': '1',
    'transaction.state.log.num.partitions': '4',
    'group.initial.rebalance.delay.ms': '0',
    // A server that was killed is let in again only when its former self has timed out.
    'broker.session.timeout.ms': '4000',
    'broker.heartbeat.interval.ms': '500',
    ...more,
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

/** Writes the settings, and makes the storage unless the folder holds one already. */
async function format({ java, classPath }: KafkaProgram, folder: string, settings: string): Promise<void> {
  const file = join(folder, 'server.properties');
  await writeFile(file, settings);
  if (existsSync(join(folder, 'data/meta.properties'))) return;
  const { code, stdout, stderr } = await run(java, [
    ...['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', log4j('tools'), '-cp', classPath],
    ...['kafka.tools.StorageTool', 'format', '-t', clusterId(), '-c', file, '--standalone'],
  ]);
  if (code !== 0)
    throw new Error(`Kafka could not format ${folder}: ${(stderr || stdout).trim().split('\n').slice(-3).join(' | ')}`);
}

function clusterId(): string {
  const bytes = randomBytes(16);
  // A first character of "-" would be read as an option.
  bytes[0]! &= 0x7f;
  return bytes.toString('base64url');
}

async function serve({ java, classPath }: KafkaProgram, folder: string, kept: boolean): Promise<ChildProcess> {
  const output = openSync(join(folder, 'kafka.out'), 'a');
  const server = spawn(
    java,
    [
      ...['-Xmx1g', log4j('server'), `-Dentente.kafka.log=${join(folder, 'kafka.log')}`, '-cp', classPath],
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

async function untilItAnswers(server: ChildProcess, broker: string, folder: string): Promise<void> {
  const kafka = new kafkajs.Kafka({
    clientId: 'entente-tests',
    brokers: [broker],
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
