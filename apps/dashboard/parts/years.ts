/** Whether a period is a year: `2016`, not `2016-Q1` or `2016-05`. */
export function isYear(period: string): boolean {
  return /^\d{4}$/.test(period);
}

/** The years from the first to the last, none left out; none where the last is before the first, or there is no such year. */
export function yearsFrom(first: number, last: number): number[] {
  return first <= last ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : [];
}

/** Years from the first to the last, as text: `1992–2024`; the year alone where it is one. */
export function yearSpan(first: string, last: string): string {
  return first === last ? first : `${first}–${last}`;
}

const steps = [1, 2, 5, 10, 20, 50];

/** The years that an axis names, whole ones alone: from the first to the last, at most about `most` of them. */
export function wholeYears(first: number, last: number, most: number): number[] {
  const step = steps.find((years) => (last - first) / years < most) ?? 100;
  return yearsFrom(first, last).filter((year) => year % step === 0);
}
