/** What a code of the data is called; the code itself where the page has no word for it. */
export function wordOf(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code;
}
