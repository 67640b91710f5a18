import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** The folder that keeps everything between two starts. Held by one process at a time. */
export interface DataFolder {
  readonly path: string;
  /** Content of a small file in it; undefined when it is not there. */
  read(name: string): Promise<string | undefined>;
  write(name: string, content: string): Promise<void>;
  release(): Promise<void>;
}

const holderFile = 'holder.pid';

/** Makes the folder if need be and takes it. Throws one line that says what to do when that cannot be. */
export async function openDataFolder(name: string): Promise<DataFolder> {
  const path = resolve(name);
  const read = (file: string) => readFile(join(path, file), 'utf8').catch(() => undefined);
  const write = (file: string, content: string) => writeFile(join(path, file), content);
  try {
    await makeFolder(path);
    const holder = Number(await read(holderFile));
    if (holder > 0 && holder !== process.pid && isRunning(holder)) {
      throw new Error(`process ${holder} uses ${path}: stop it, or set ENTENTE_DATA to another folder`);
    }
    await write(holderFile, String(process.pid));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new Error(
      `cannot write to ${path} (${message}): make it a folder that you may write to, or set ENTENTE_DATA to another folder`,
      {
        cause: error,
      },
    );
  }
  return { path, read, write, release: () => rm(join(path, holderFile), { force: true }) };
}

/** Folder by folder: Node's own way to make several never ends below one where nothing can be made, such as /proc. */
async function makeFolder(path: string): Promise<void> {
  const parent = dirname(path);
  if (parent !== path && !existsSync(parent)) await makeFolder(parent);
  if (!existsSync(path)) await mkdir(path);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
