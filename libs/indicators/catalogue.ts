import { readdirSync } from 'node:fs';
import type { Indicator } from './definition.js';

const folders = readdirSync(new URL('./catalogue/', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The definition in a folder under `catalogue/`: `definition.ts` exports it as `indicator`. */
async function definitionIn(folder: string): Promise<Indicator> {
  const { indicator } = (await import(`./catalogue/${folder}/definition.js`)) as { indicator: Indicator };
  return indicator;
}

/**
 * Every indicator, in order of its code. To add one is to add a folder under `catalogue/` with its definition, its SQL
 * and its test: it is found here by itself.
 */
export const catalogue: readonly Indicator[] = (await Promise.all(folders.map(definitionIn))).sort((a, b) =>
  a.code < b.code ? -1 : 1,
);

const byCode = new Map(catalogue.map((indicator) => [indicator.code, indicator]));

export function indicatorOf(code: string): Indicator | undefined {
  return byCode.get(code);
}
