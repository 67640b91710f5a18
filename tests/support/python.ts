import { join } from 'node:path';
import { run, type Ran } from '#embedded/processes.js';
import { cached } from './java.js';

/** Folder of a virtual environment with what a requirements file names, made once. What is missing is one clear line. */
export function pythonEnvironment(what: string, requirements: string, cacheName: string): Promise<string> {
  return cached(cacheName, [requirements], async (environment) => {
    const made = await run('python3', ['-m', 'venv', environment]);
    if (made.code === null)
      throw new Error(`${what} runs on Python 3.10 or newer, and there is no "python3": install it`);
    if (made.code !== 0)
      throw new Error(`python3 makes no virtual environment (Debian has it in python3-venv): ${lastLine(made)}`);
    const python = join(environment, 'bin/python');
    const installed = await run(python, ['-m', 'pip', 'install', '-q', '-r', requirements]);
    if (installed.code !== 0) throw new Error(`pip could not install ${what}: ${lastLine(installed)}`);
  });
}

const lastLine = ({ stdout, stderr }: Ran) => (stderr.trim() || stdout.trim()).split('\n').at(-1);
