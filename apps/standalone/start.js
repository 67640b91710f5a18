/** `npm start`: sees to what must be there before anything of ours can run, builds if need be, and runs. Plain JavaScript, as nothing is built yet. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from './build.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  refuse(`Node ${process.versions.node} is too old: install Node 20.19 or newer`);
}
if (!existsSync(`${root}node_modules/@nestjs/cli`)) refuse('the dependencies are not installed: run "npm ci" first');

// One of each builder: without the last of them a builder failed.
const builtAt = Math.min(
  ...['apps/standalone/main.js', 'apps/dashboard/index.html'].map(
    (name) => statSync(`${root}dist/${name}`, { throwIfNoEntry: false })?.mtimeMs ?? 0,
  ),
);
// Only when something changed since: another start may be running from the build that is there.
if (newest('apps', 'libs', 'samples', 'nest-cli.json', 'tsconfig.json') > builtAt) {
  try {
    build();
  } catch (error) {
    refuse(error.message);
  }
}

await import('../../dist/apps/standalone/main.js');

/** When the newest of the files was changed, in ms. @param {...string} names */
function newest(...names) {
  return Math.max(
    ...names.map((name) => {
      const found = statSync(root + name);
      if (!found.isDirectory()) return found.mtimeMs;
      return Math.max(found.mtimeMs, newest(...readdirSync(root + name).map((entry) => `${name}/${entry}`)));
    }),
  );
}

/** @param {string} reason */
function refuse(reason) {
  process.stderr.write(`entente: ${reason}\n`);
  process.exit(1);
}
