import { setTimeout as sleep } from 'node:timers/promises';

/** Tries an assertion until it holds; its last failure is thrown when the time is over. */
export async function eventually(assertion: () => Promise<unknown>, timeoutMs: number): Promise<void> {
  for (const deadline = Date.now() + timeoutMs; ; await sleep(20)) {
    try {
      await assertion();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
  }
}
