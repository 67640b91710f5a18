import type { Indicator } from '../../definition.js';
import { generally } from '../../reasons.js';

export const indicator: Indicator = {
  code: 'trade.balance',
  name: { en: 'Trade balance', fr: 'Balance commerciale' },
  description: {
    en: 'Exports of the reporter to the partner less its imports from it. Each direction is taken as its importer reports it, and as its exporter does where the importer has no figure. Not given while one direction is missing.',
    fr: 'Exportations du déclarant vers le partenaire moins ses importations de celui-ci. Chaque sens est pris tel que l’importateur le déclare, ou, sans chiffre de celui-ci, tel que l’exportateur le déclare. Absente tant qu’un sens manque.',
  },
  unit: 'currency',
  dimensions: ['reporter', 'partner', 'classification', 'commodity'],
  formula: {
    en: 'B(r, p) = D(r, p) - D(p, r), where D(e, i) = M(i, e), or X(e, i) where M(i, e) is not there',
    fr: 'B(r, p) = D(r, p) - D(p, r), où D(e, i) = M(i, e), ou X(e, i) quand M(i, e) manque',
  },
  latex: String.raw`S - B,\quad S = v_{r \to p},\ B = v_{p \to r}`,
  operands: {
    S: { en: 'trade from the reporter to the partner', fr: 'commerce du déclarant vers le partenaire' },
    B: { en: 'trade from the partner to the reporter', fr: 'commerce du partenaire vers le déclarant' },
  },
  arithmetic: '{S} - {B}',
  source: {
    en: 'United Nations, International Merchandise Trade Statistics: Concepts and Definitions 2010 (IMTS 2010)',
    fr: 'Nations unies, International Merchandise Trade Statistics: Concepts and Definitions 2010 (IMTS 2010)',
  },
  range: [null, null],
  missing: {
    ...generally('suppressed', 'mixed-units'),
    'insufficient-coverage': {
      en: 'One direction of trade is reported by neither side for the whole period; both are needed',
      fr: 'Un sens du commerce n’est déclaré d’aucun côté pour toute la période ; il faut les deux',
    },
  },
  version: 3,
  inputs: ['trade.flows'],
  relations: ['pair_flow', 'mirror', 'direction'],
  reach: 'pair',
  lags: [],
  dated: false,
  folder: new URL('./', import.meta.url),
};
