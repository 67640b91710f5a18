/** An SDMX period: a year `2016`, a quarter `2016-Q1` or a month `2016-05`. */
export type Period = string;
export type Frequency = 'A' | 'Q' | 'M';

const form = /^(?:1[89]|20|21)\d{2}(?:-Q[1-4]|-(?:0[1-9]|1[0-2]))?$/;

export function isPeriod(text: string): boolean {
  return form.test(text);
}

export function frequencyOf(period: Period): Frequency {
  if (period.length === 4) return 'A';
  return period[5] === 'Q' ? 'Q' : 'M';
}

/** The month that holds a date (ISO 8601, UTC). */
export function monthOf(date: string): Period {
  return date.slice(0, 7);
}
