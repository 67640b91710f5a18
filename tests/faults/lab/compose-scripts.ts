/** The scripts of docker/ themselves, run as an operator runs them, where a `docker` stands in that knows no containers. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { run } from '#embedded/processes.js';

const docker = fileURLToPath(new URL('../../../docker/', import.meta.url));

/**
 * `docker compose -f FILE exec -T postgres PROGRAM ...` runs the program here, as a client of the server that PGHOST and
 * PGPORT name. What is to be stopped and started is told by descriptor 3, and waited for by 4.
 */
const standIn = `#!/bin/sh
set -eu
shift 3
if [ "$1" = exec ]; then shift 3; exec "$@"; fi
echo "$@" >&3
read -r _ <&4
`;

export type StopOrStart = (verb: string, services: readonly string[]) => Promise<void>;

export interface ComposeScripts {
  /** What PostgreSQL's image does when its volume is empty: the database, and the users of docker/postgres/roles.sql. */
  setUp(): Promise<void>;
  /** Of the database, as the services' user. */
  readonly url: string;
  backUp(file: string): Promise<void>;
  restore(file: string, stopOrStart: StopOrStart): Promise<void>;
  remove(): Promise<void>;
}

/** For the server whose superuser's URL is given; `clients`: folder of PostgreSQL's programs. */
export async function composeScripts(superuser: string, clients: string): Promise<ComposeScripts> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-compose-'));
  await writeFile(join(folder, 'docker'), standIn, { mode: 0o755 });
  for (const user of ['entente', 'gateway']) await writeFile(join(folder, `${user}_password`), user);
  const { hostname, port, password } = new URL(superuser);
  const env = {
    PATH: [folder, clients, process.env.PATH].join(delimiter),
    ...{ PGHOST: hostname, PGPORT: port, PGPASSWORD: password },
  };

  const script = async (name: string, file: string, stopOrStart: StopOrStart) => {
    const child = spawn('sh', [join(docker, name), file], { env, stdio: ['ignore', 'pipe', 'pipe', 'pipe', 'pipe'] });
    const [, , , asked, done] = child.stdio as [null, Readable, Readable, Readable, Writable];
    let output = '';
    for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (chunk) => (output += String(chunk)));
    const ended = once(child, 'close') as Promise<[number | null]>;
    for await (const line of createInterface({ input: asked })) {
      const [verb, ...services] = line.split(' ');
      await stopOrStart(verb!, services);
      done.write('\n');
    }
    const [code] = await ended;
    if (code !== 0) throw new Error(`docker/${name} ended with ${code}: ${output.trim()}`);
  };

  return {
    url: `postgres://entente:entente@${hostname}:${port}/entente`,
    async setUp() {
      const roles = await readFile(join(docker, 'postgres/roles.sql'), 'utf8');
      const asSuperuser = ['--no-psqlrc', '--quiet', '--username=postgres', '--set=ON_ERROR_STOP=1'];
      const input = `create database entente;\n\\connect entente\n${roles.replaceAll('/run/secrets', folder)}`;
      const { code, stderr } = await run(join(clients, 'psql'), [...asSuperuser, 'postgres'], { env, input });
      if (code !== 0) throw new Error(`docker/postgres/roles.sql: ${stderr.trim()}`);
    },
    backUp: (file) =>
      script('backup.sh', file, (verb) => Promise.reject(new Error(`a backup asks nothing to ${verb}`))),
    restore: (file, stopOrStart) => script('restore.sh', file, stopOrStart),
    remove: () => rm(folder, { recursive: true }),
  };
}
