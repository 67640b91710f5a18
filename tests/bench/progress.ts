import { withProgress } from '../../apps/cli/progress.js';
import type { OnProgress, Step } from './figure.js';

const lineEveryMs = 15_000;

/** A line when a step ends. Meanwhile a bar on a terminal, elsewhere now and then a line that says how far it is. */
export function progressOf(figure: string): Step {
  return async (what, work) => {
    const label = `${figure}: ${what}`;
    const begun = performance.now();
    const since = () => `${((performance.now() - begun) / 1_000).toFixed(1)} s`;
    if (process.stderr.isTTY) process.stderr.write(`${label} ...\r`);
    const result = process.stderr.isTTY ? await withProgress(label, work) : await withLines(label, since, work);
    process.stderr.write(`${label}: ${since()}\n`);
    return result;
  };
}

function withLines<T>(label: string, since: () => string, work: (onProgress: OnProgress) => Promise<T>): Promise<T> {
  let said = performance.now();
  return work((done, total) => {
    if (performance.now() - said < lineEveryMs) return;
    said = performance.now();
    process.stderr.write(`${label}: ${done} of ${total} after ${since()}\n`);
  });
}
