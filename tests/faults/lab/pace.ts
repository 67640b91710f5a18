import { setTimeout as sleep } from 'node:timers/promises';
import type { LoadRecord } from '../../support/load.js';
import type { Lab } from './lab.js';

/** What became of records that were sent at an even pace. */
export interface Paced {
  /** Records taken in within the time of sending, a second. */
  readonly perSecond: number;
  /** The longest time without a commit while records waited, in ms. */
  readonly longestPauseMs: number;
}

const tickMs = 50;

/** Sends records at an even pace for so long, and watches how they are taken in meanwhile. */
export async function sendPaced(lab: Lab, records: readonly LoadRecord[], durationMs: number): Promise<Paced> {
  const begun = Date.now();
  const sentBefore = lab.feed.sent;
  const before = await lab.intake.received();
  let [last, since, longestPauseMs] = [before, begun, 0];
  const sending = (async () => {
    for (let sent = 0; sent < records.length; await sleep(tickMs)) {
      const due = Math.ceil(records.length * Math.min(1, (Date.now() - begun + tickMs) / durationMs));
      await lab.feed.send(records.slice(sent, due));
      sent = due;
    }
  })();
  sending.catch(() => {});
  while (Date.now() - begun < durationMs) {
    await sleep(20);
    const received = await lab.intake.received();
    if (received > last || lab.feed.sent === received) [last, since] = [received, Date.now()];
    longestPauseMs = Math.max(longestPauseMs, Date.now() - since);
  }
  const taken = last - before;
  const seconds = (Date.now() - begun) / 1_000;
  await sending;
  if (lab.feed.sent - sentBefore !== records.length) throw new Error('not all records were sent');
  return { perSecond: taken / seconds, longestPauseMs };
}
