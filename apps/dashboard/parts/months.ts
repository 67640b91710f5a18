const steps = [1, 2, 3, 6, 12, 24, 60];

/** The beginnings of months that an axis names, at even steps from January on: at most about `most` of them, among those drawn. */
export function namedMonths(months: readonly Date[], most: number): Date[] {
  const step = steps.find((each) => months.length / each <= most) ?? 120;
  return months.filter((at) => (at.getUTCFullYear() * 12 + at.getUTCMonth()) % step === 0);
}
