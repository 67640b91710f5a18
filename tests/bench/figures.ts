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
  const figures: NamedFigure[] = [];
  for (const file of files.sort()) {
    const { figure } = (await import(new URL(file, url).href)) as { figure: Figure };
    figures.push({ name: file.slice(0, -'.ts'.length), ...figure });
  }
  return figures;
}
