/** `npm start`: sees to what must be there before anything of ours can run, builds if need be, and runs. Plain JavaScript, as nothing is built yet. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const program = `${root}dist/apps/standalone/main.js`;
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  refuse(`Node ${process.versions.node} is too old: install Node 20.19 or newer`);
}
const nest = `${root}node_modules/@nestjs/cli/bin/nest.js`;
if (!existsSync(nest)) refuse('the dependencies are not installed: run "npm ci" first');

// Only when something changed since: another start may be running from the build that is there.
if (
  !existsSync(program) ||
  newest('apps', 'libs', 'samples', 'nest-cli.json', 'tsconfig.json') > statSync(program).mtimeMs
) {
  const build = spawnSync(process.execPath, [nest, 'build'], { cwd: root, encoding: 'utf8' });
  if (build.status !== 0) refuse(`the build failed: ${build.stdout}${build.stderr}`);
}

await import('../../dist/apps/standalone/main.js');

/** When the newest of the files was changed, in ms. @param {...string} names */
function newest(...names) {
  return Math.max(
    ...names.map((name) => {
      const { mtimeMs } = statSync(root + name);
      if (!statSync(root + name).isDirectory()) return mtimeMs;
      return Math.max(mtimeMs, newest(...readdirSync(root + name).map((entry) => `${name}/${entry}`)));
    }),
  );
}

/** @param {string} reason */
function refuse(reason) {
  process.stderr.write(`entente: ${reason}\n`);
  process.exit(1);
}
