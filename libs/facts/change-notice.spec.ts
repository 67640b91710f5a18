import { expect, test } from '@jest/globals';
import { changeNotices } from './change-notice.js';

test('one notice a pair, its periods each once and in order', () => {
  const changed = [
    { pairs: ['KAZ-MAR', 'KAZ-SEN'], period: '2016-Q2' },
    { pairs: ['KAZ-MAR'], period: '2016' },
    { pairs: ['KAZ-MAR'], period: '2016-Q2' },
    { pairs: [], period: '2017' },
  ];
  expect(changeNotices('trade.flows', changed)).toEqual([
    { stream: 'trade.flows', pair: 'KAZ-MAR', periods: ['2016', '2016-Q2'] },
    { stream: 'trade.flows', pair: 'KAZ-SEN', periods: ['2016-Q2'] },
  ]);
});

test('nothing changed, nothing to tell', () => {
  expect(changeNotices('trade.flows', [])).toEqual([]);
});
