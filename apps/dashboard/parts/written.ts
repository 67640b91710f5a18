import * as format from '../i18n/format.js';
import { t } from '../i18n/texts.js';
import { wordOf } from './word.js';
import type { Writing } from './writing.js';

/** A value as text: amounts with their currency, counts in whole numbers, durations and weights with their unit. */
export function write({ value, unit }: { readonly value: string | null; readonly unit: string }, as: Writing): string {
  if (value === null) return t().figure.nothing;
  const number = Number(value);
  if (as === 'percent') return format.percent(number);
  if (as === 'count') return format.number(number);
  if (as === 'tenths') return format.number(number, 1);
  if (as === 'bare') return format.number(number, Math.abs(number) >= 100 ? 0 : 1);
  if (as === 'amount' && /^[A-Z]{3}$/.test(unit)) return format.money(number, unit);
  const decimals = Math.abs(number) >= 100 ? 0 : Math.abs(number) >= 10 ? 1 : 2;
  const name = wordOf(t().figure.units, unit);
  const digits = format.number(number, decimals);
  return name === '' ? digits : `${digits} ${name}`;
}
