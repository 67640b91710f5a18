import { expect, it } from '@jest/globals';
import { isDay, isDecimal, isInstant, isPeriod, plainOf } from './plain.js';

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

it('tells moments, days and periods apart', () => {
  const texts = ['2026-01-15T21:18:00.000Z', '2026-01-15', '2026-01', '2026-Q1', '2026', 'WHEAT-2026'];
  expect(texts.map(isInstant)).toEqual([true, false, false, false, false, false]);
  expect(texts.map(isDay)).toEqual([false, true, false, false, false, false]);
  expect(texts.map(isPeriod)).toEqual([false, false, true, true, true, false]);
});
