const steps = [1, 2, 5, 10, 20, 50];

/** The years that an axis names, whole ones alone: from the first to the last, at most about `most` of them. */
export function wholeYears(first: number, last: number, most: number): number[] {
  const step = steps.find((years) => (last - first) / years < most) ?? 100;
  const start = Math.ceil(first / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((last - start) / step) + 1) }, (_, index) => start + index * step);
}
