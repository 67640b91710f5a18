import { expect, test } from '@jest/globals';
import { Outage } from './outage.js';

test('an outage is told once for each reason, and its end once', () => {
  const told: string[] = [];
  const outage = new Outage('outbox', (message) => told.push(message));
  outage.over();
  for (const reason of ['refused', 'refused', 'not found']) outage.failed(new Error(reason));
  outage.over();
  outage.over();
  outage.failed(new Error('not found'));
  expect(told).toEqual([
    'outbox: refused; tried again until it goes on',
    'outbox: not found; tried again until it goes on',
    'outbox: goes on',
    'outbox: not found; tried again until it goes on',
  ]);
});
