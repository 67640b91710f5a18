import { expect, it } from '@jest/globals';
import { wholeYears } from './years.js';

it.each([
  [2022, 2022, 6, [2022]],
  [2022, 2025, 6, [2022, 2023, 2024, 2025]],
  [1995, 2025, 7, [1995, 2000, 2005, 2010, 2015, 2020, 2025]],
  [1996, 2025, 4, [2000, 2010, 2020]],
])('an axis from %s to %s names at most %s years', (first, last, most, years) => {
  expect(wholeYears(first, last, most)).toEqual(years);
});
