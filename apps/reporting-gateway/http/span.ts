import Format from 'typebox/format';
import { isCalendarDate } from '#contracts/types.js';
import { isPeriod } from '#reference/period.js';

Format.Set('span', (text) => isPeriod(text) || isCalendarDate(text));

/** First day of a year, quarter, month or day. */
export function firstDay(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (text.length === 4) return `${text}-01-01`;
  if (text[5] === 'Q') return `${text.slice(0, 4)}-${String(Number(text[6]) * 3 - 2).padStart(2, '0')}-01`;
  return text.length === 7 ? `${text}-01` : text;
}

/** Last day of a year, quarter, month or day. */
export function lastDay(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (text.length === 10) return text;
  const year = Number(text.slice(0, 4));
  const month = text.length === 4 ? 12 : text[5] === 'Q' ? Number(text[6]) * 3 : Number(text.slice(5, 7));
  // Day 0 of the month after.
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
