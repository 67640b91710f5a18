import { expect, it } from '@jest/globals';
import { isDecimal, plainOf } from './plain.js';

it.each([
  [
    ['MAR', 'KAZ'],
    ['MAR', 'KAZ'],
  ],
  [{ en: 'Visa exemption', fr: 'Exemption de visa' }, ['Exemption de visa']],
  [
    [{ url: 'https://example.org', title: 'Press report' }, { url: 'https://example.org/2' }],
    ['Press report', 'https://example.org/2'],
  ],
  [[{ item: 16, roadmap: 'MAR-KAZ-2025' }], ['16']],
  [{ measure: 'storage' }, ['{"measure":"storage"}']],
  [2, ['2']],
])('%j is told as %j', (value, told) => {
  expect(plainOf(value, 'fr')).toEqual(told);
});

it('dates and codes are no decimals', () => {
  expect(['83500387', '-0.5', '2024-09-26', 'HS', ''].map(isDecimal)).toEqual([true, true, false, false, false]);
});
