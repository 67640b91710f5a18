import { expect, test } from '@jest/globals';
import { differenceTable, summaryOf } from './differences.js';

const difference = {
  code: 'trade.imports',
  subject: 'KAZ-MAR',
  period: '2016',
  dimensions: { reporter: 'MAR', commodity: 'TOTAL' },
  stored: '[27371441.123456789012345678, "USD", null, 1, 1, "2026-01-01", false, 1]',
  computed: '[27371441.123456789012345679, "USD", null, 1, 2, "2026-01-01", false, 1]',
};

test('differences are a table of what differs, as exact as it is stored', () => {
  const [head, , row] = differenceTable([difference]).split('\n');
  expect(head!.split(/ {2,}/)).toEqual(['code', 'subject', 'period', 'dimensions', 'stored', 'computed']);
  expect(row!.split(/ {2,}/)).toEqual([
    'trade.imports',
    'KAZ-MAR',
    '2016',
    'reporter=MAR commodity=TOTAL',
    '27371441.123456789012345678 USD 1',
    '27371441.123456789012345679 USD 2',
  ]);
});

test('a value that one side lacks is none there', () => {
  const [, , row] = differenceTable([{ ...difference, stored: null, computed: '[null, "USD", "pending", 1]' }]).split(
    '\n',
  );
  expect(row!.split(/ {2,}/).slice(4)).toEqual(['none', 'USD pending']);
});

test('many differences are not all shown', () => {
  const text = differenceTable(Array.from({ length: 250 }, () => difference));
  expect(text.trim().split('\n')).toHaveLength(2 + 200 + 1);
  expect(text).toContain('and 50 more');
});

test('the summary tells none, all and some', () => {
  expect(differenceTable([])).toBe('');
  expect([summaryOf(0, 0), summaryOf(7, 0), summaryOf(7, 2)]).toEqual([
    'nothing to verify: no value is stored, and the facts give none',
    '7 values computed anew: all are as stored',
    '7 values computed anew: 2 not as stored. Those that services are about to refresh differ for some seconds: run it again',
  ]);
});
