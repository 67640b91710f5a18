import { expect, test } from '@jest/globals';
import { Registry } from 'prom-client';
import { observeLatency } from './observe-latency.js';

const notice = { stream: 'trade.flows', pair: 'KAZ-MAR', periods: ['2016'] } as const;
const ago = (seconds: number) => new Date(Date.now() - 1000 * seconds).toISOString();

test('each notice counts by the age of its facts; one of a service of before, which does not tell it, does not', async () => {
  const registry = new Registry();
  const observe = observeLatency(registry);
  const ages = [0.2, 3, 3, 90, -5];
  observe([notice, ...ages.map((age) => ({ ...notice, recordedAt: ago(age) }))]);
  const told = await registry.metrics();
  const upTo = (le: string) =>
    Number(new RegExp(`_bucket\\{le="${le.replace('+', '\\+')}",stream="trade.flows"\\} (\\d+)`).exec(told)?.[1]);
  expect(['0.05', '1', '5', '60', '+Inf'].map(upTo)).toEqual([1, 2, 4, 4, 5]);
});
