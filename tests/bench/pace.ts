import { setTimeout as sleep } from 'node:timers/promises';
import type { OnProgress } from './figure.js';

interface Pace {
  readonly total: number;
  readonly perSecond: number;
  readonly onProgress?: OnProgress;
}

/**
 * Asks evenly, however long the answers take: nobody waits for another's. Milliseconds of each, from the moment at which it
 * was due to the end of its answer, so that a server which stands still is not flattered by what it was not asked meanwhile.
 */
export async function atPace(
  { total, perSecond, onProgress }: Pace,
  ask: (nth: number) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = [];
  const begun = performance.now();
  const elapsed = () => performance.now() - begun;
  let failure: Error | undefined;
  const failed = (error: Error) => (failure ??= error);
  for (let asked = 0; times.length < total && failure === undefined; await sleep(1)) {
    const due = Math.min(total, 1 + Math.floor((elapsed() / 1_000) * perSecond));
    for (; asked < due; asked++) {
      const dueAt = (1_000 * asked) / perSecond;
      // Nothing is kept of an answer but its time: what gathers here would have to be looked through, beside who is measured.
      ask(asked).then(() => times.push(elapsed() - dueAt), failed);
    }
    onProgress?.(times.length, total);
  }
  if (failure !== undefined) throw failure;
  return times;
}
