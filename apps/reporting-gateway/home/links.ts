import type { InEachLanguage, Language } from '#reference/languages.js';
import { isPage } from '../pages/page-names.js';

/** What is here beside the dashboard: path and title by name. */
const links = {
  docs: ['/docs/api', { en: 'The interface, to read and to try', fr: 'L’interface, à lire et à essayer' }],
  openapi: [
    '/openapi.json',
    { en: 'The same for programs: OpenAPI 3.1', fr: 'La même pour les programmes : OpenAPI 3.1' },
  ],
  events: [
    '/docs/events',
    {
      en: 'Events: what they say, and how to send them',
      fr: 'Les événements : ce qu’ils disent, et comment les envoyer',
    },
  ],
  asyncapi: [
    '/docs/asyncapi.json',
    { en: 'The same for programs: AsyncAPI 3.0', fr: 'Les mêmes pour les programmes : AsyncAPI 3.0' },
  ],
  upload: [
    '/docs/upload',
    { en: 'CSV files: columns, and how to send them', fr: 'Les fichiers CSV : leurs colonnes, et comment les envoyer' },
  ],
  indicators: [
    '/docs/indicators',
    { en: 'The indicators, each with its formula', fr: 'Les indicateurs, chacun avec sa formule' },
  ],
  problems: [
    '/docs/problems',
    { en: 'Problems that a request is answered with', fr: 'Les problèmes qu’une demande reçoit en réponse' },
  ],
  pairs: ['/v1/pairs', { en: 'Pairs of countries', fr: 'Les paires de pays' }],
  roadmaps: ['/v1/roadmaps', { en: 'Roadmaps, item by item', fr: 'Les feuilles de route, point par point' }],
  catalogue: ['/v1/catalogue', { en: 'Definitions of the indicators', fr: 'Les définitions des indicateurs' }],
  timeline: [
    '/v1/timeline',
    { en: 'What happened, newest first', fr: 'Ce qui s’est passé, du plus récent au plus ancien' },
  ],
  quality: [
    '/v1/quality',
    { en: 'What was received, and what became of it', fr: 'Ce qui a été reçu, et ce qu’il en est advenu' },
  ],
  health: ['/health/ready', { en: 'Whether everything answers', fr: 'Si tout répond' }],
} as const satisfies Readonly<Record<string, readonly [string, InEachLanguage]>>;

export const about: InEachLanguage = {
  en: 'Entente: what became of what two countries agreed. Trade, logistics and agreements of a country pair.',
  fr: 'Entente : ce qu’il est advenu de ce dont deux pays sont convenus. Commerce, logistique et accords d’une paire de pays.',
};

/** By name, in the language asked for; pages that are in several say which. */
export function linksIn(language: Language): { name: string; href: string; title: string }[] {
  return Object.entries(links).map(([name, [href, title]]) => ({
    name,
    href: language !== 'en' && (name === 'docs' || isPage(name)) ? `${href}?lang=${language}` : href,
    title: title[language],
  }));
}
