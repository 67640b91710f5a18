import { expect, it } from '@jest/globals';
import { kept } from './kept.js';

it('makes one formatter for each locale and its options', () => {
  const numbers = kept((locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options));
  const whole = numbers('fr', { maximumFractionDigits: 0 });
  expect(numbers('fr', { maximumFractionDigits: 0 })).toBe(whole);
  expect(numbers('en', { maximumFractionDigits: 0 })).not.toBe(whole);
  expect(numbers('fr', { maximumFractionDigits: 1 }).format(1.5)).toBe('1,5');
  expect(whole.format(2.4)).toBe('2');
});
