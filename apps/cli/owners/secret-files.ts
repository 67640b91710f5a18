import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Files } from './credential.js';

/** @throws when one is there already: a key that is written over is lost. */
export function assertNew(folder: string, files: Files): void {
  const there = Object.keys(files).find((name) => existsSync(join(folder, name)));
  if (there !== undefined) {
    throw new Error(`${join(folder, there)} is there already and stays as it is: choose another folder with --out`);
  }
}

/** Readable by nobody but the user: mode 600, in a folder of mode 700 where it has to be made. */
export async function writeSecrets(folder: string, files: Files): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(folder, name), content, { mode: 0o600, flag: 'wx' });
  }
}
