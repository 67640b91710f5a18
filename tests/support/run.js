/**
 * `npm test`: builds, as some suites start processes from dist/, then runs Jest in this same process, so that a signal
 * reaches it. Arguments go to Jest: `npm test -- tests/faults`, `npm test -- --selectProjects unit`.
 */
import './register-ts.js';
import { run } from 'jest';

const { build } = await import('./build.ts');
try {
  build();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
await run(process.argv.slice(2));
