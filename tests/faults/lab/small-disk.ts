import { spawn } from 'node:child_process';
import { type FileHandle, mkdtemp, open, rm, rmdir } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unprivileged } from '#embedded/postgres-programs.js';
import { run } from '#embedded/processes.js';

export interface SmallDisk {
  readonly folder: string;
  /** Takes up all the room that is left. */
  fill(): Promise<void>;
  /** Gives that room back. */
  free(): Promise<void>;
  remove(): Promise<void>;
}

/** Unmounts when its standard input closes, which it does however the process at its other end comes to an end. */
const watch = 'read -r _; umount -l "$1"; rmdir "$1"';

/** A file system of its own in memory, of so many MB; a text that says why not, where this machine does not let us. */
export async function smallDisk(megabytes: number): Promise<SmallDisk | string> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-disk-'));
  const { uid, gid } = (await unprivileged()) ?? { uid: process.getuid!(), gid: process.getgid!() };
  const options = `size=${megabytes}m,mode=0700,uid=${uid},gid=${gid}`;
  const mounted = await run('mount', ['-t', 'tmpfs', '-o', options, 'entente-disk', folder]);
  if (mounted.code !== 0) {
    await rmdir(folder);
    const reason = mounted.code === null ? 'there is no "mount"' : mounted.stderr.trim();
    return `no small file system could be mounted (${reason}): run as root, in a container with "--cap-add SYS_ADMIN"`;
  }
  const watcher = spawn('/bin/sh', ['-c', watch, 'watch', folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  const pipe = watcher.stdin as Socket;
  pipe.on('error', () => undefined);
  pipe.unref();
  watcher.unref();
  const gone = new Promise<void>((resolve) => watcher.once('exit', () => resolve()));
  const ballast = join(folder, 'ballast');
  return {
    folder,
    async fill() {
      const file = await open(ballast, 'w');
      // A write that finds less room than it wants writes less, or nothing at all.
      for (const block of [2 ** 20, 2 ** 12]) while (await wrote(file, block));
      await file.close();
    },
    free: () => rm(ballast, { force: true }),
    async remove() {
      pipe.end();
      await gone;
    },
  };
}

async function wrote(file: FileHandle, bytes: number): Promise<boolean> {
  try {
    return (await file.write(Buffer.alloc(bytes))).bytesWritten === bytes;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return false;
    throw error;
  }
}
