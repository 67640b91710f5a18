import type { Multilingual } from '#reference/languages.js';

/** Each page by its name, which is the end of its address. */
export const pageTitles = {
  events: { en: 'Events', fr: 'Événements' },
  upload: { en: 'CSV files', fr: 'Fichiers CSV' },
  indicators: { en: 'Indicators', fr: 'Indicateurs' },
  problems: { en: 'Problems', fr: 'Problèmes' },
} as const satisfies Record<string, Multilingual>;
export type PageName = keyof typeof pageTitles;
export const pageNames = Object.keys(pageTitles) as PageName[];

export function isPage(name: string): name is PageName {
  return Object.hasOwn(pageTitles, name);
}
