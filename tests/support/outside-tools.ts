/** Programs of others that tests run as their users would: fetched from PyPI, at one version, or of the machine's own. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from '@jest/globals';
import { type Ran, run } from '#embedded/processes.js';
import { pythonEnvironment } from './python.js';

const timeoutMs = 180_000;

export type Tool = (...args: readonly string[]) => Promise<Ran>;

/**
 * A module, run as a program, of a package of PyPI that a requirements file names. The scripts of an environment know where it
 * was made, not where it is.
 */
export async function pythonTool(name: string, requirements: string, module: string): Promise<Tool> {
  const environment = await pythonEnvironment(name, requirements, `entente-${name}`);
  return checked(name, join(environment, 'bin/python'), ['-m', module]);
}

/** A compiled program that a package of PyPI brings, by the same name. */
export async function pythonProgram(name: string, requirements: string): Promise<Tool> {
  const environment = await pythonEnvironment(name, requirements, `entente-${name}`);
  return checked(name, join(environment, 'bin', name));
}

/** A program of the machine's own packages. */
export function installedTool(command: string): Promise<Tool> {
  return checked(command, command);
}

/** What it leaves behind it leaves in the temporary folder. */
async function checked(name: string, program: string, start: readonly string[] = []): Promise<Tool> {
  const tool: Tool = (...args) => run(program, [...start, ...args], { timeoutMs, cwd: tmpdir() });
  const { code, stderr } = await tool('--version');
  if (code !== 0) throw new Error(`${name} does not run: ${stderr}`);
  return tool;
}

const needed = 'CONTRIBUTING.md says what the tests need.';

/**
 * A suite that needs a program of others: skipped, and said so aloud with where it is had `from`, where it cannot be had (never
 * in CI: the run fails there).
 */
export async function describeWith<T = Tool>(
  tool: Promise<T>,
  name: string,
  suite: (tool: T) => void,
  from = needed,
): Promise<void> {
  try {
    const found = await tool;
    describe(name, () => suite(found));
  } catch (error) {
    process.stderr.write(`\nSKIPPED: "${name}". ${(error as Error).message}\n${from}\n`);
    // Its tests are named, and none is run.
    describe.skip(name, () => suite(undefined as T));
  }
}
