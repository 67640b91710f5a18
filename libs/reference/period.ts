/** An SDMX period: a year `2016`, a quarter `2016-Q1` or a month `2016-05`. */
export type Period = string;
export type Frequency = 'A' | 'Q' | 'M';

/** Regular expression of a period, without its ends. */
export const periodPattern = '(?:1[89]|20|21)\\d{2}(?:-Q[1-4]|-(?:0[1-9]|1[0-2]))?';
const form = new RegExp(`^${periodPattern}$`);

export function isPeriod(text: string): boolean {
  return form.test(text);
}

export function frequencyOf(period: Period): Frequency {
  if (period.length === 4) return 'A';
  return period[5] === 'Q' ? 'Q' : 'M';
}

/** `[first, last]` month of a period. */
export function monthsOf(period: Period): [Period, Period] {
  if (frequencyOf(period) === 'M') return [period, period];
  const months = partsOf(period).filter((part) => frequencyOf(part) === 'M');
  return [months[0]!, months.at(-1)!];
}

/** The month that holds a date (ISO 8601, UTC). */
export function monthOf(date: string): Period {
  return date.slice(0, 7);
}

/** The same period some years before; after, where `years` is negative. */
export function yearsBefore(period: Period, years: number): Period {
  return `${Number(period.slice(0, 4)) - years}${period.slice(4)}`;
}

/** Periods that make a longer one: quarters and months of a year, months of a quarter; none of a month. */
export function partsOf(period: Period): Period[] {
  const year = period.slice(0, 4);
  const monthsIn = (quarter: number) =>
    [1, 2, 3].map((month) => `${year}-${String(3 * (quarter - 1) + month).padStart(2, '0')}`);
  switch (frequencyOf(period)) {
    case 'A':
      return [1, 2, 3, 4].flatMap((quarter) => [`${year}-Q${quarter}`, ...monthsIn(quarter)]);
    case 'Q':
      return monthsIn(Number(period[6]));
    case 'M':
      return [];
  }
}

/** Periods that a period is in: of a month its quarter and its year. */
export function wholesOf(period: Period): Period[] {
  const year = period.slice(0, 4);
  switch (frequencyOf(period)) {
    case 'A':
      return [];
    case 'Q':
      return [year];
    case 'M':
      return [`${year}-Q${Math.ceil(Number(period.slice(5)) / 3)}`, year];
  }
}

/** The first day of a period (ISO 8601): of 2016-Q1 2016-01-01. */
export function firstDayOf(period: Period): string {
  return `${monthsOf(period)[0]}-01`;
}

/** The last day of a period (ISO 8601): of 2016-Q1 2016-03-31. */
export function lastDayOf(period: Period): string {
  const [year, month] = monthsOf(period)[1].split('-').map(Number) as [number, number];
  // Day 0 of the month after.
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
