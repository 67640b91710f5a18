/** Breaks a text into lines no wider than `width`, between words, not at a space that holds together; a word that is wider stands alone. */
export function linesOf(text: string, width: number, widthOf: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \t\n]+/).filter(Boolean)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

const longest = 60;

/**
 * The name of a file in letters that every system takes, at most 60 of them: `kaz-mar-trade-wheat-usd-a-year`.
 * A longer one ends with a whole word.
 */
export function fileNameOf(...parts: readonly (string | undefined)[]): string {
  const name = parts
    .filter((part) => part !== undefined)
    .join('-')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/gi, '-')
    .replaceAll(/^-|-$/g, '')
    .toLowerCase();
  if (name.length <= longest) return name;
  // Where the cut is between two words, both are whole.
  const end = name.lastIndexOf('-', longest);
  return name.slice(0, end > 0 ? end : longest);
}
