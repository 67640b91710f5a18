import { readdirSync } from 'node:fs';
import type { Figure } from './figure.js';

export interface NamedFigure extends Figure {
  /** Name of its file. */
  readonly name: string;
}

/** The figures of a folder beside this file, found by listing it; none when there is no such folder. */
export async function figuresIn(folder: string): Promise<NamedFigure[]> {
  const url = new URL(`${folder}/`, import.meta.url);
  let files: string[];
  try {
    files = readdirSync(url).filter((file) => file.endsWith('.ts'));
  } catch {
    return [];
  }
  return Promise.all(
    files.sort().map(async (file) => {
      const { figure } = (await import(new URL(file, url).href)) as { figure: Figure };
      return { name: file.slice(0, -'.ts'.length), ...figure };
    }),
  );
}
