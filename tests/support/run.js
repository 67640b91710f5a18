/**
 * `npm test`: builds, as some suites start processes from dist/, then runs Jest in this same process, so that a signal
 * reaches it. Arguments go to Jest: `npm test -- tests/faults`, `npm test -- --selectProjects unit`.
 */
import { spawnSync } from 'node:child_process';
import { run } from 'jest';

const build = spawnSync(process.execPath, ['node_modules/@nestjs/cli/bin/nest.js', 'build'], { encoding: 'utf8' });
if (build.status !== 0) {
  process.stderr.write(`${build.stdout}${build.stderr}\nThe build failed: no test was run.\n`);
  process.exit(1);
}
await run(process.argv.slice(2));
