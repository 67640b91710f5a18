/** The `entente` command of the build, with a reader that goes away before it is told anything. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const entente = fileURLToPath(new URL('../../dist/apps/cli/main.js', import.meta.url));

test.each([
  ['an answer', ['completion', 'bash'], 0],
  ['its help', ['--help'], 0],
  ['what goes wrong', ['status'], 1],
])('ends as it would with a reader: %s', async (_, line, expected) => {
  const child = spawn(process.execPath, [entente, ...line], {
    // Nothing listens there.
    env: { PATH: process.env.PATH, ENTENTE_URL: 'http://127.0.0.1:9' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.destroy();
  let told = '';
  child.stderr.on('data', (chunk) => (told += String(chunk)));
  const [code] = (await once(child, 'close')) as [number];
  expect(code).toBe(expected);
  expect(told).not.toMatch(/EPIPE|\n +at /);
});
