import Format from 'typebox/format';
import { isCalendarDate } from '#contracts/types.js';
import { firstDayOf, isPeriod, lastDayOf } from '#reference/period.js';

Format.Set('span', (text) => isPeriod(text) || isCalendarDate(text));

/** First day of a year, quarter, month or day. */
export function firstDay(text: string | undefined): string | null {
  if (text === undefined) return null;
  return isPeriod(text) ? firstDayOf(text) : text;
}

/** Last day of a year, quarter, month or day. */
export function lastDay(text: string | undefined): string | null {
  if (text === undefined) return null;
  return isPeriod(text) ? lastDayOf(text) : text;
}
