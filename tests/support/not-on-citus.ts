import { test } from '@jest/globals';

/** `test`, of what is otherwise on a Citus cluster: skipped where the run has one, and said so aloud. */
export function notOnCitus(why: string): typeof test {
  if (!process.env.CITUS_URL) return test;
  process.stderr.write(`\nSKIPPED on Citus: ${why}\n`);
  return test.skip as typeof test;
}
