import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pythonEnvironment } from '../../../support/python.js';
import { type Engine, type Start, versionIn } from '../rival.js';

const folder = new URL('./', import.meta.url);
const requirements = new URL('requirements.txt', folder);
const version = versionIn(requirements, /pathway==(\S+)/);

async function install(): Promise<Start> {
  const environment = await pythonEnvironment('Pathway', fileURLToPath(requirements), 'entente-bench-pathway');
  const job = fileURLToPath(new URL('job.py', folder));
  return async ({ broker, topic, database }) => ({
    program: join(environment, 'bin/python'),
    args: [job, broker, topic, database.href],
    env: { PATHWAY_THREADS: '2' },
  });
}

export const pathway: Engine = {
  name: 'pathway',
  method:
    `Pathway ${version}, 2 threads, commits of 1 s, snapshot output, no persistence. Repeated events are dropped by a groupby over ` +
    '(source, id). It has no decimals: values are whole cents and masses whole kilograms, which is exact for these events and ' +
    'not for all that a declaration may say. After a crash it begins from the start.',
  rivals: [
    {
      ...{ engine: `Pathway ${version}`, setting: '2 threads', flows: true },
      tables: new URL('tables.sql', folder),
      install,
    },
  ],
};
