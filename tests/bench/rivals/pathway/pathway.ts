import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '#embedded/processes.js';
import { cached } from '../../../support/java.js';
import { type Engine, type Start, versionIn } from '../rival.js';

const folder = new URL('./', import.meta.url);
const requirements = new URL('requirements.txt', folder);
const version = versionIn(requirements, /pathway==(\S+)/);

async function install(): Promise<Start> {
  const environment = await cached('entente-bench-pathway', [fileURLToPath(requirements)], installInto);
  const job = fileURLToPath(new URL('job.py', folder));
  return async ({ broker, topic, database }) => ({
    program: join(environment, 'bin/python'),
    args: [job, broker, topic, database.href],
    env: { PATHWAY_THREADS: '2' },
  });
}

async function installInto(environment: string): Promise<void> {
  const made = await run('python3', ['-m', 'venv', environment]);
  if (made.code === null)
    throw new Error('Pathway runs on Python 3.10 or newer, and there is no "python3": install it');
  if (made.code !== 0)
    throw new Error(`python3 makes no virtual environment (Debian has it in python3-venv): ${lastLine(made)}`);
  const python = join(environment, 'bin/python');
  const installed = await run(python, ['-m', 'pip', 'install', '-q', '-r', fileURLToPath(requirements)]);
  if (installed.code !== 0) throw new Error(`pip could not install Pathway ${version}: ${lastLine(installed)}`);
}

const lastLine = ({ stdout, stderr }: { stdout: string; stderr: string }) =>
  (stderr.trim() || stdout.trim()).split('\n').at(-1);

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
