import { indicatorOf } from '#indicators/catalogue.js';
import { inLanguage, type Language } from '#reference/languages.js';
import type { BearingFact, BearingKind } from './bearing-fact.js';

export interface Link {
  readonly rel: string;
  readonly href: string;
  readonly title: string;
}

const path = (base: string, parameters: Readonly<Record<string, string>>) =>
  `${base}?${new URLSearchParams(parameters).toString()}`;

const hrefs: Readonly<Record<BearingKind, (code: string) => string>> = {
  commitment: (commitment) => path('/v1/commitments', { commitment }),
  instrument: (instrument) => path('/v1/agreements', { instrument }),
  meeting: (meeting) => path('/v1/meetings', { meeting }),
  outcome: (meeting) => path('/v1/meetings', { meeting }),
  service: (service) => path('/v1/services', { service }),
  hub: (hub) => path('/v1/hubs', { hub }),
  corridor: (corridor) => path('/v1/corridors', { corridor }),
  score: (index) => path('/v1/scores', { index }),
  trade: (code) => {
    const [reporter = '', partner = '', flow = '', commodity = ''] = code.split('/');
    return path('/v1/trade/flows', { reporter, partner, flow, commodity });
  },
};

/** Links to what bears on an item, each thing once, and to the indicators that measure it, for each pair of its parties. */
export function linksOf(
  facts: readonly BearingFact[],
  indicators: readonly string[],
  pairs: readonly string[],
  language: Language,
): Link[] {
  const links = new Map<string, Link>();
  for (const { rel, code, title, details } of facts) {
    const href = hrefs[rel](code);
    // Consignments without a corridor have nowhere to lead to.
    if (code === '' || links.has(href)) continue;
    const name = rel === 'outcome' ? details?.meetingTitle : title;
    links.set(href, {
      rel: rel === 'outcome' ? 'meeting' : rel,
      href,
      title: name ? inLanguage(name, language) : code,
    });
  }
  for (const code of indicators) {
    const indicator = indicatorOf(code);
    // A roadmap may name an indicator that this version does not have.
    if (!indicator) continue;
    for (const pair of pairs) {
      const href = path('/v1/indicators', { code, pair });
      links.set(href, { rel: 'indicator', href, title: inLanguage(indicator.name, language) });
    }
  }
  return [...links.values()];
}
