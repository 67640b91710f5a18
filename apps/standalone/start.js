/** `npm start`: sees to what must be there before anything of ours can run, builds, and runs. Plain JavaScript, as nothing is built yet. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  refuse(`Node ${process.versions.node} is too old: install Node 20.19 or newer`);
}
const nest = `${root}node_modules/@nestjs/cli/bin/nest.js`;
if (!existsSync(nest)) refuse('the dependencies are not installed: run "npm ci" first');

const build = spawnSync(process.execPath, [nest, 'build'], { cwd: root, encoding: 'utf8' });
if (build.status !== 0) refuse(`the build failed: ${build.stdout}${build.stderr}`);

await import('../../dist/apps/standalone/main.js');

/** @param {string} reason */
function refuse(reason) {
  process.stderr.write(`entente: ${reason}\n`);
  process.exit(1);
}
