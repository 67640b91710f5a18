import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, test } from '@jest/globals';

/** Runs a module of its own, as a program would. */
async function run(code: string): Promise<{ exitCode: number | null; errors: string }> {
  const program = `import { untilStopped } from '#platform/process.js';\n${code}`;
  const args = ['--import', './tests/support/register-ts.js', '--input-type=module', '--eval', program];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const [errors, [exitCode]] = await Promise.all([text(child.stderr), once(child, 'exit') as Promise<[number | null]>]);
  return { exitCode, errors };
}

test('a program that fails while it starts ends, though its start waits for what failed', async () => {
  const { exitCode, errors } = await run(`
    await untilStopped(console, async (fail) => {
      setTimeout(() => fail(new Error('the group is lost')), 10);
      await new Promise((resolve) => setTimeout(resolve, 3_600_000));
    });`);
  expect(exitCode).toBe(1);
  expect(errors).toContain('stopping: the group is lost');
}, 30_000);

test('one that has started is stopped first', async () => {
  const { exitCode, errors } = await run(`
    await untilStopped(console, async (fail) => {
      setTimeout(() => fail(new Error('the group is lost')), 10);
      return async () => console.error('stopped');
    });`);
  expect(exitCode).toBe(1);
  expect(errors).toMatch(/stopping: the group is lost\nstopped\n/);
}, 30_000);
