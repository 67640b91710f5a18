/** Programs of others that tests run as their users would: each fetched from its registry, at one version, the first time. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe } from '@jest/globals';

const run = promisify(execFile);
const fetchMs = 180_000;

export interface Ran {
  readonly code: number;
  /** What it printed, both ways. */
  readonly output: string;
}

export type Tool = (...args: readonly string[]) => Promise<Ran>;

/** A command of a package of npm; `beside`: what it needs next to it. */
export function npmTool(command: string, version: string, ...beside: string[]): Promise<Tool> {
  const packages = [`${command}@${version}`, ...beside].flatMap((name) => ['--package', name]);
  const start = ['--yes', ...packages, '--', command];
  return checked(command, (...args) => ranOf('npx', [...start, ...args]));
}

/** A command of a package of PyPI, in an environment of its own. */
export async function pythonTool(name: string, version: string, command: string): Promise<Tool> {
  const folder = join(homedir(), '.cache', 'entente', `${name}-${version}`);
  const program = join(folder, 'bin', command);
  if (!existsSync(program)) {
    await run('python3', ['-m', 'venv', folder], { timeout: fetchMs });
    await run(join(folder, 'bin/pip'), ['install', '--quiet', `${name}==${version}`], { timeout: fetchMs });
  }
  return checked(name, (...args) => ranOf(program, args));
}

async function checked(name: string, tool: Tool): Promise<Tool> {
  const { code, output } = await tool('--version');
  if (code !== 0) throw new Error(`${name} does not run: ${output}`);
  return tool;
}

async function ranOf(program: string, args: readonly string[]): Promise<Ran> {
  try {
    const { stdout, stderr } = await run(program, args, { timeout: fetchMs, maxBuffer: 64 * 1024 * 1024 });
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const {
      code,
      stdout = '',
      stderr = '',
      message,
    } = error as Error & { code?: unknown } & Partial<Record<'stdout' | 'stderr', string>>;
    return { code: typeof code === 'number' ? code : -1, output: stdout + stderr || message };
  }
}

/** A suite that needs a program of others: skipped, and said so aloud, where it cannot be had (never in CI: the run fails there). */
export async function describeWith(tool: Promise<Tool>, name: string, suite: (tool: Tool) => void): Promise<void> {
  try {
    const found = await tool;
    describe(name, () => suite(found));
  } catch (error) {
    process.stderr.write(
      `\nSKIPPED: "${name}". ${(error as Error).message}\nIt is fetched from its registry: npm or PyPI (python3-venv).\n`,
    );
    describe.skip(name, () => suite(async () => ({ code: -1, output: '' })));
  }
}
