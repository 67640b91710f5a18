/** A PostgreSQL and a streaming standby of it, as `pg_basebackup` would make one of a server that is at rest. */
import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PostgresServer, startPostgres } from '#embedded/postgres-server.js';
import { run } from '#embedded/processes.js';

export interface Replicated {
  readonly primary: PostgresServer;
  readonly standby: PostgresServer;
  stop(): Promise<void>;
}

export async function startReplicated(): Promise<Replicated> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-replicated-'));
  const [first, second] = [join(folder, 'primary'), join(folder, 'standby')];
  // Where root runs it as another user, that one has to come by.
  await run('chmod', ['o+x', folder]);
  await (await startPostgres({ folder: first })).stop();
  await mkdir(second);
  const { code, stderr } = await run('cp', ['-a', join(first, 'data'), join(second, 'data')]);
  if (code !== 0) throw new Error(`the data cannot be copied: ${stderr}`);
  const primary = await startPostgres({ folder: first });
  const { hostname, port, username, password } = new URL(primary.url);
  const connection = `host=${hostname} port=${port} user=${username} password=${password}`;
  await appendFile(join(second, 'data', 'postgresql.auto.conf'), `primary_conninfo = '${connection}'\n`);
  await writeFile(join(second, 'data', 'standby.signal'), '');
  const standby = await startPostgres({ folder: second, flags: ['-c', 'hot_standby_feedback=on'] });
  return {
    ...{ primary, standby },
    async stop() {
      await Promise.all([standby.stop(), primary.stop()]);
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
