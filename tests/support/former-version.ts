import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '#embedded/processes.js';
import { cached } from './java.js';
import { thisVersion } from './service-process.js';

const migrations = 'libs/persistence/migrations';

/**
 * Folder of the version that knows nothing of the newest migration yet, as git has it: of the commit before the one that
 * brought it, built once. It runs on the libraries of this version.
 */
export async function formerVersion(): Promise<string> {
  const [last, newest] = migrationFiles().slice(-2);
  const added = await git('log', '--full-history', '-m', '--diff-filter=A', '--format=%H', '--', newest!);
  let commit: string | undefined;
  // The first, or a merge, of either branch, where the migration before it came by another one.
  for (const one of [...new Set(added.split('\n'))].reverse()) {
    for (const before of (await git('rev-parse', `${one}^@`)).split('\n')) {
      if ((await holds(before, last!)) && !(await holds(before, newest!))) commit ??= before;
    }
  }
  if (!commit)
    throw new Error(`git has no version from before ${newest}: fetch the whole history ("git fetch --unshallow")`);
  return cached(`entente-former/${commit}`, [join(thisVersion, 'package-lock.json')], async (folder) => {
    const archive = `${folder}.tar`;
    await git('archive', '--output', archive, commit);
    await succeed('tar', ['-xf', archive, '-C', folder, '--exclude', 'tests', '--exclude', 'docs']);
    await succeed('rm', [archive]);
    await succeed(process.execPath, [join(thisVersion, 'node_modules/@nestjs/cli/bin/nest.js'), 'build'], folder);
  });
}

/** Files of the migrations, the last at the end. */
function migrationFiles(): string[] {
  const numbered = readdirSync(join(thisVersion, migrations)).filter((file) => /^\d{4}-.+\.sql$/.test(file));
  return numbered.sort().map((file) => `${migrations}/${file}`);
}

/** Makes the schema of a version, as its command does. */
export async function migrateAs(version: string, url: string): Promise<void> {
  await succeed(process.execPath, [join(version, 'dist/apps/cli/main.js'), 'migrate'], version, {
    ...process.env,
    DATABASE_URL: url,
  });
}

const holds = (commit: string, file: string) =>
  git('cat-file', '-e', `${commit}:${file}`).then(
    () => true,
    () => false,
  );

const git = (...args: string[]) => succeed('git', args, thisVersion);

async function succeed(
  program: string,
  args: readonly string[],
  cwd = thisVersion,
  env = process.env,
): Promise<string> {
  const { code, stdout, stderr } = await run(program, args, { cwd, env });
  if (code === null) throw new Error(`there is no "${program}": install it`);
  if (code !== 0) throw new Error(`"${program} ${args.join(' ')}" failed: ${stderr.trim() || stdout.trim()}`);
  return stdout.trim();
}
