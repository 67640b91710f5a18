/** Cuts a list into so many consecutive parts of the same length, but for one record. */
export function partsOf<T>(list: readonly T[], count: number): T[][] {
  const edge = (n: number) => Math.round((n * list.length) / count);
  return Array.from({ length: count }, (_, n) => list.slice(edge(n), edge(n + 1)));
}
