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

/** The name of a file in letters that every system takes, at most 60 of them: `kaz-mar-trade-wheat-usd-a-year`. */
export function fileNameOf(...parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined)
    .join('-')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/gi, '-')
    .slice(0, longest)
    .replaceAll(/^-|-$/g, '')
    .toLowerCase();
}
