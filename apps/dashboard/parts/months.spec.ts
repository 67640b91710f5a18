import { expect, it } from '@jest/globals';
import { namedMonths } from './months.js';

const from = (year: number, month: number, count: number) =>
  Array.from({ length: count }, (_, index) => new Date(Date.UTC(year, month - 1 + index)));

it.each([
  [18, 4, ['2025-07', '2026-01', '2026-07']],
  [18, 2, ['2026-01']],
  [3, 4, ['2025-05', '2025-06', '2025-07']],
])('of %s months an axis with room for %s names %j', (count, most, named) => {
  expect(namedMonths(from(2025, 5, count), most).map((at) => at.toISOString().slice(0, 7))).toEqual(named);
});
