/** Entente on a Kafka with access control: set up by its own command, each service as a process that comes in as itself. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import pg from 'pg';
import { freePorts } from '#embedded/ports.js';
import { run } from '#embedded/processes.js';
import { readEnvironment } from '#platform/config.js';
import { type KafkaConnection, kafkaConnection } from '#platform/kafka-connection.js';
import { credentialName } from '../../apps/cli/owners/credential.js';
import { createDatabase } from './postgres.js';
import { type SecuredKafka, startSecuredKafka } from './secured-kafka.js';
import { type ServiceProcess, startServiceProcess } from './service-process.js';

const command = fileURLToPath(new URL('../../dist/apps/cli/main.js', import.meta.url));

export interface SecuredEntente {
  readonly kafka: SecuredKafka;
  /** For files; it goes as well. */
  readonly folder: string;
  readonly pool: pg.Pool;
  readonly processes: readonly ServiceProcess[];
  /** What `entente <args> --json` answers its operator; throws what it says when it fails. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- read as JSON; `expect` says what it must be
  command(...args: string[]): Promise<any>;
  /** Lets an owner in, whose files go to a folder of their name: how it connects. */
  addOwner(owner: string, unit?: string, ...options: string[]): Promise<KafkaConnection>;
  /** Asks the gateway. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
  get(path: string): Promise<any>;
  stop(): Promise<void>;
}

/** Of one whose environment this is. */
export const connectionOf = (variables: Readonly<Record<string, string>>): KafkaConnection =>
  kafkaConnection(readEnvironment(['KAFKA_BROKERS'], variables));

export async function startSecuredEntente(): Promise<SecuredEntente> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-owners-'));
  const [database, kafka] = await Promise.all([createDatabase(), startSecuredKafka()]);
  const pool = new pg.Pool({ connectionString: database.url, max: 2 });
  const [port] = (await freePorts(1)) as [number];
  const authority = ['--ca', kafka.authority.cert, '--ca-key', kafka.authority.key];
  const processes: ServiceProcess[] = [];

  const entente: SecuredEntente = {
    ...{ kafka, folder, pool, processes },
    async command(...args) {
      const env = { PATH: process.env.PATH, ...kafka.operator };
      const { code, stdout, stderr } = await run(process.execPath, [command, ...args, '--json'], { env });
      if (code !== 0) throw new Error(`entente ${args.join(' ')}: ${stderr}`);
      return JSON.parse(stdout);
    },
    async addOwner(owner, unit, ...more) {
      const name = credentialName(owner, unit);
      const out = join(folder, name);
      const options = ['--partitions', '2', '--out', out, ...(unit === undefined ? [] : ['--unit', unit])];
      await entente.command('owners', 'add', owner, ...options, ...authority, ...more);
      const files = { KAFKA_TLS_CERT: join(out, `${name}.crt`), KAFKA_TLS_KEY: join(out, `${name}.key`) };
      return connectionOf({ ...kafka.operator, ...files });
    },
    async get(path) {
      return (await fetch(`http://127.0.0.1:${port}${path}`)).json();
    },
    async stop() {
      await Promise.all(processes.map((one) => one.terminate()));
      await pool.end();
      await Promise.all([database.drop(), kafka.stop(), rm(folder, { recursive: true })]);
    },
  };

  const services = await entente.command('owners', 'services', '--out', join(folder, 'services'), ...authority);
  for (const { service, folder: files } of services as { service: string; folder: string }[]) {
    const settings = parseEnv(await readFile(join(files, `${service}.env`), 'utf8')) as Record<string, string>;
    processes.push(
      startServiceProcess(service, { ...settings, DATABASE_URL: database.url, PORT: String(port) }, files),
    );
  }
  return entente;
}
