import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type PostgresServer, startPostgres } from '#embedded/postgres-server.js';
import { askOnce } from '../../support/ask-once.js';
import type { ScenarioContext } from '../scenario.js';

export interface OwnPostgres extends PostgresServer {
  /** What `pg_ctl stop -m immediate` does: no session is ended in order, nothing is written back. `restart()` brings it back. */
  shutDownAtOnce(): Promise<void>;
  /** Its machine and its disk are lost; a new server, with nothing in it, is at the same address. */
  replaceByAnEmptyOne(): Promise<void>;
}

/** A PostgreSQL that nobody else of the run uses, so that it may be struck; it ends with the scenario. */
export async function ownPostgres({ atEnd }: Pick<ScenarioContext, 'atEnd'>): Promise<OwnPostgres> {
  const server = await startPostgres();
  atEnd(() => server.stop());
  const [settings] = await askOnce<{ data_directory: string }>(server.url, 'show data_directory');
  const data = settings!.data_directory;
  return {
    ...server,
    async shutDownAtOnce() {
      const [pid] = (await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n');
      process.kill(Number(pid), 'SIGQUIT');
    },
    async replaceByAnEmptyOne() {
      await server.kill9();
      await rm(data, { recursive: true, maxRetries: 3 });
      await server.restart();
    },
  };
}
