import { axisX } from '@observablehq/plot';
import { address } from '../state.js';

/** An axis of time whose ticks are in the language of the reader: months, or, where years are drawn, years. */
export function timeAxis(width: number, unit: 'month' | 'year' = 'month') {
  const options = { year: unit === 'year' ? 'numeric' : '2-digit', timeZone: 'UTC' } as const;
  const format = new Intl.DateTimeFormat(
    address.value.language,
    unit === 'year' ? options : { ...options, month: 'short' },
  );
  return axisX({
    anchor: 'bottom',
    label: null,
    tickSize: 0,
    ticks: Math.max(2, Math.floor(width / 110)),
    tickFormat: (at: Date) => format.format(at),
  });
}
