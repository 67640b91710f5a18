/** Builds dist/: the programs, and the pages of the dashboard. Plain JavaScript, as nothing is built yet. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
// The first empties dist/.
const builders = [
  ['node_modules/@nestjs/cli/bin/nest.js', 'build'],
  ['node_modules/vite/bin/vite.js', 'build', '--config', 'apps/dashboard/vite.config.ts', '--logLevel', 'warn'],
];

/** Throws what a builder says when it fails. */
export function build() {
  for (const builder of builders) {
    const { status, stdout, stderr } = spawnSync(process.execPath, builder, { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`the build failed: ${stdout}${stderr}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build();
