import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from '@jest/globals';
import { guard } from '#embedded/guard.js';
import type { GatewayServer } from './gateway-server.js';

const entente = fileURLToPath(new URL('../../dist/apps/cli/main.js', import.meta.url));

/** The `entente` command of the build, run against a gateway, and files for it in a folder of their own. */
export function useCommand(served: { readonly gateway: Pick<GatewayServer, 'address'> }) {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entente-'));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  return {
    async run(line: string, stdin = '', environment: Record<string, string> = {}) {
      const child = spawn(process.execPath, [entente, ...line.split(' ')], {
        env: { PATH: process.env.PATH, ENTENTE_URL: served.gateway.address, ...environment },
      });
      guard(child, 'KILL');
      const told = { stdout: '', stderr: '' };
      child.stdout.on('data', (chunk) => (told.stdout += String(chunk)));
      child.stderr.on('data', (chunk) => (told.stderr += String(chunk)));
      child.stdin.on('error', () => {}).end(stdin);
      const [code] = (await once(child, 'close')) as [number];
      return { code, ...told };
    },

    async file(name: string, content: string | Buffer): Promise<string> {
      const path = join(folder, name);
      await writeFile(path, content);
      return path;
    },
  };
}
