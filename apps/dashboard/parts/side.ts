/** Which country of a pair one is, 0 or 1; undefined: neither. */
export function sideOf(pair: string | undefined, country: string | undefined): number | undefined {
  const side = pair?.split('-').findIndex((code) => code === country) ?? -1;
  return side < 0 ? undefined : side;
}

/** The colour of a country of the pair throughout the page; `other`: that of a country which is neither. */
export function sideColour(pair: string, country: string | undefined, other = 'var(--context)'): string {
  const side = sideOf(pair, country);
  return side === undefined ? other : `var(--side-${side})`;
}
