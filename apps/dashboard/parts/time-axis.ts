import { axisX } from '@observablehq/plot';
import { dateLocale } from '../i18n/locale.js';
import { address } from '../state.js';

/** An axis of time whose ticks are in the language of the reader: months above their year, or years alone; `ticks`: which. */
export function timeAxis(width: number, unit: 'month' | 'year' = 'month', ticks?: readonly Date[]) {
  const { language } = address.value;
  const year = new Intl.DateTimeFormat(language, { year: 'numeric', timeZone: 'UTC' });
  const named = dateLocale(language).digits ? '2-digit' : 'short';
  const month = new Intl.DateTimeFormat(language, { month: named, timeZone: 'UTC' });
  return axisX({
    anchor: 'bottom',
    label: null,
    tickSize: 0,
    ticks: ticks ? [...ticks] : Math.max(2, Math.floor(width / 110)),
    tickFormat: (at: Date) => (unit === 'year' ? year.format(at) : `${month.format(at)}\n${year.format(at)}`),
  });
}
