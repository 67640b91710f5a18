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

const colours = 4;

/** Which of the colours of countries the two of a pair have: each the same in all pairs, but where both would be alike. */
export function coloursOf(pair: string): readonly [number, number] {
  const [first, second] = pair
    .split('-')
    .map((code) => [...code].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % colours) as [number, number];
  return [first, first === second ? (second + colours / 2) % colours : second];
}
