import { writeSync } from 'node:fs';

/**
 * Ends the output with the numbers in one line, and takes a skipped test for a failure in CI, where everything that the
 * tests need must be there. A suite that could not be run counts as one failed test: it hides an unknown number of them.
 */
export default class SummaryReporter {
  #skipped = 0;

  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    this.#skipped = results.numPendingTests + results.numTodoTests;
    if (this.#skipped > 0) {
      const verdict = process.env.CI ? 'CI skips nothing, so the run has FAILED' : 'in CI the run would fail';
      process.stderr.write(`\nSKIPPED (${verdict}):\n${skippedNames(results).join('\n')}\n`);
    }
    // Jest prints its own summary after all other reporters, and servers end after that: only an exit comes last. Not by
    // `process.stdout`, which Jest silences when it is told to force the exit.
    const line = `${results.numPassedTests} passed, ${failed} failed, ${this.#skipped} skipped`;
    process.once('exit', () => writeSync(1, `\n${line}\n`));
  }

  getLastError() {
    if (this.#skipped === 0 || !process.env.CI) return undefined;
    return new Error(`${this.#skipped} skipped tests, and CI skips nothing`);
  }
}

function skippedNames(results) {
  return results.testResults.flatMap((suite) =>
    suite.testResults
      .filter((test) => test.status === 'pending' || test.status === 'todo')
      .map((test) => `  ${test.fullName}`),
  );
}
