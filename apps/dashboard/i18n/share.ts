/**
 * Decimals of a percentage: one below ten per cent; close to all as many as keep what remains from being rounded away, so
 * that a fall of 99.9863 % is no fall of 100 %.
 */
export function decimalsOfShare(value: number): number {
  const percent = Math.abs(value) * 100;
  if (percent < 10) return 1;
  if (percent >= 100) return 0;
  return [0, 1, 2, 3].find((decimals) => Number(percent.toFixed(decimals)) < 100) ?? 4;
}
