import { expect, it } from '@jest/globals';
import type { Value } from '../../api/interface.js';
import { seriesOf, startOf, yearStarts } from './scores.js';

const score = (index: string, subject: string, period: string, value: string, edition: string) =>
  ({ subject, period, value, dimensions: { index, edition } }) as Value;

it('scores are told by index, by country and in the order of time, of the latest edition', () => {
  const indices = seriesOf([
    score('LPI', 'KAZ', '2018', '2.8', 'LPI-2018'),
    score('LPI', 'KAZ', '2016', '2.7', 'LPI-2018'),
    score('LPI', 'KAZ', '2016', '2.5', 'LPI-2016'),
    score('LPI', 'MAR', '2018', '2.5', 'LPI-2018'),
    score('CUSTOMS', 'MAR', '2018', '2.3', 'LPI-2018'),
  ]);
  expect([...indices.keys()]).toEqual(['CUSTOMS', 'LPI']);
  const told = indices.get('LPI')!.map(({ area, points }) => [area, points.map(({ value }) => value)]);
  expect(told).toEqual([
    ['KAZ', ['2.7', '2.8']],
    ['MAR', ['2.5']],
  ]);
});

it.each([
  ['2016', '2016-01-01'],
  ['2016-Q3', '2016-07-01'],
  ['2016-05', '2016-05-01'],
])('%s begins on %s', (period, day) => {
  expect(startOf(period).toISOString().slice(0, 10)).toBe(day);
});

it('an axis of scores names whole years', () => {
  const points = [score('LPI', 'KAZ', '2016-Q3', '2.7', 'E'), score('LPI', 'KAZ', '2018', '2.8', 'E')];
  const starts = yearStarts([{ area: 'KAZ', points }], 6);
  expect(starts.map((at) => at.toISOString().slice(0, 10))).toEqual(['2016-01-01', '2017-01-01', '2018-01-01']);
  expect(yearStarts([], 6)).toEqual([]);
});
