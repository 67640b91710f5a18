import { expect, it } from '@jest/globals';
import { isYear, wholeYears, yearsFrom, yearSpan } from './years.js';

it.each([
  [2022, 2022, 6, [2022]],
  [2022, 2025, 6, [2022, 2023, 2024, 2025]],
  [1995, 2025, 7, [1995, 2000, 2005, 2010, 2015, 2020, 2025]],
  [1996, 2025, 4, [2000, 2010, 2020]],
])('an axis from %s to %s names at most %s years', (first, last, most, years) => {
  expect(wholeYears(first, last, most)).toEqual(years);
});

it('years go from the first to the last; there are none where one is missing or the last is before the first', () => {
  expect(yearsFrom(2024, 2026)).toEqual([2024, 2025, 2026]);
  expect(yearsFrom(2024, 2024)).toEqual([2024]);
  expect(yearsFrom(2025, 2024)).toEqual([]);
  expect(yearsFrom(NaN, 2024)).toEqual([]);
  expect(yearsFrom(Math.min(), Math.max())).toEqual([]);
});

it('a span of years is the year alone where it is one', () => {
  expect([yearSpan('1992', '2024'), yearSpan('2023', '2023')]).toEqual(['1992–2024', '2023']);
});

it('a year is no quarter and no month', () => {
  expect(['2016', '2016-Q1', '2016-05'].filter(isYear)).toEqual(['2016']);
});
