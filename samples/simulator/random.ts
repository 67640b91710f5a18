/**
 * Seeded random numbers. Only integer arithmetic, products and sums are used, never `Math.log` or `Math.exp`: their last
 * digit may differ between engines, and the same seed must give the same bytes, hence the same payloads, everywhere.
 */
export interface Random {
  /** At least 0, less than 1. */
  next(): number;
  /** Whole number, both ends included. */
  whole(min: number, max: number): number;
  pick<T>(choices: readonly [T, ...T[]]): T;
  /** Factor on a planned duration: mostly a little above 1, with a long tail of delays that grows with `spread`. */
  delay(spread: number): number;
}

/** mulberry32: 32 bits of state are plenty for a sample. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    whole,
    pick: <T>(choices: readonly [T, ...T[]]) => choices[whole(0, choices.length - 1)] ?? choices[0],
    delay: (spread) => {
      const tail = next();
      return 0.92 + spread * (next() + 4 * tail * tail * tail * tail * tail);
    },
  };
}
