import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Builds dist/, from which tests start services as processes. Throws what the build says when it fails. */
export function build(): void {
  const nest = ['node_modules/@nestjs/cli/bin/nest.js', 'build'];
  const { status, stdout, stderr } = spawnSync(process.execPath, nest, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${stdout}${stderr}\nThe build failed: nothing was run.`);
}
