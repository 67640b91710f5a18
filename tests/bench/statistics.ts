/** The value that so great a share (0 to 1) of the values does not exceed; of an even number the mean of the middle two for 0.5. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  if (sorted.length === 0) throw new Error('no quantile of nothing');
  const at = share * (sorted.length - 1);
  const below = sorted[Math.floor(at)]!;
  return below + (sorted[Math.ceil(at)]! - below) * (at - Math.floor(at));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export interface Spread {
  readonly p50: number;
  readonly p99: number;
  readonly text: string;
}

/** Of times in ms, in whole ones: what half of them, and 99 of 100, do not exceed, and the longest. */
export function spread(times: readonly number[]): Spread {
  const at = (share: number) => Math.round(quantile(times, share));
  const [p50, p99] = [at(0.5), at(0.99)];
  return { p50, p99, text: `p50 ${p50} ms, p99 ${p99} ms, most ${at(1)} ms` };
}
