/**
 * A child of the harness: asks one question at a pace. By itself, as what the harness keeps in memory is looked through by V8 now
 * and then, for 100 ms on all cores, beside the server that is measured.
 */
import { answer } from './child.js';
import { LeanClient } from './lean-client.js';
import { atPace } from './pace.js';

export interface PacedQuestion {
  readonly url: string;
  readonly seconds: number;
  readonly perSecond: number;
}

await answer<object, PacedQuestion, number[]>(async () => async ({ url, seconds, perSecond }) => {
  const client = new LeanClient(url);
  return atPace({ total: Math.ceil(seconds * perSecond), perSecond }, () => client.ask());
});
