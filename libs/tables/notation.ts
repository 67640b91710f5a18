/** How a file writes what a table leaves open. */

export const delimiters = { comma: ',', semicolon: ';', tab: '\t' } as const;
export type Delimiter = keyof typeof delimiters;

/** Decimal separators. */
export const decimals = ['point', 'comma'] as const;
export type Decimal = (typeof decimals)[number];

export const encodings = ['utf-8', 'windows-1252', 'windows-1251'] as const;
export type Encoding = (typeof encodings)[number];

/** Between the entries of a list, and of a list within a list; not among the delimiters, but for the inner one. */
export const separators = ['|', ';'] as const;

/** The encoding of that name or alias (WHATWG), such as `cp1251`; undefined when it is none of ours. */
export function encodingNamed(label: string): Encoding | undefined {
  try {
    const { encoding } = new TextDecoder(label);
    return encodings.find((one) => one === encoding);
  } catch {
    return undefined;
  }
}
