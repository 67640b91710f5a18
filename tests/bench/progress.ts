import { withProgress } from '../../apps/cli/progress.js';
import type { Step } from './figure.js';

const lineEveryMs = 15_000;

/** A bar on a terminal; elsewhere a line when a step ends, and now and then one that says how far it is. */
export function progressOf(figure: string): Step {
  return async (what, work) => {
    const label = `${figure}: ${what}`;
    if (process.stderr.isTTY) return withProgress(label, work);
    const begun = performance.now();
    const since = () => `${((performance.now() - begun) / 1_000).toFixed(1)} s`;
    let said = begun;
    const result = await work((done, total) => {
      if (performance.now() - said < lineEveryMs) return;
      said = performance.now();
      process.stderr.write(`${label}: ${done} of ${total} after ${since()}\n`);
    });
    process.stderr.write(`${label}: ${since()}\n`);
    return result;
  };
}
