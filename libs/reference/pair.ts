/** Two different areas, joined in alphabetical order: `KAZ-MAR`. */
export type Pair = string;

/** The pair of two areas, whichever comes first. */
export function pairOf(a: string, b: string): Pair {
  return a < b ? `${a}-${b}` : `${b}-${a}`;
}

/** Every pair that can be made of the areas; repeated areas count once. */
export function pairsOf(areas: Iterable<string>): Pair[] {
  const sorted = [...new Set(areas)].sort();
  return sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => pairOf(a, b)));
}
