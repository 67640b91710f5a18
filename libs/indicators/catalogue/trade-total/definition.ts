import type { Indicator } from '../../definition.js';
import { generally } from '../../reasons.js';

export const indicator: Indicator = {
  code: 'trade.total',
  name: { en: 'Total trade', fr: 'Commerce total' },
  description: {
    en: 'Trade between the two countries in both directions. Each direction is taken as its importer reports it, and as its exporter does where the importer has no figure. Not given while one direction is missing.',
    fr: 'Échanges entre les deux pays, dans les deux sens. Chaque sens est pris tel que l’importateur le déclare, ou, sans chiffre de celui-ci, tel que l’exportateur le déclare. Absent tant qu’un sens manque.',
  },
  unit: 'currency',
  dimensions: ['classification', 'commodity'],
  formula: {
    en: 'T(a, b) = D(a, b) + D(b, a), where D(e, i) = M(i, e), or X(e, i) where M(i, e) is not there',
    fr: 'T(a, b) = D(a, b) + D(b, a), où D(e, i) = M(i, e), ou X(e, i) quand M(i, e) manque',
  },
  latex: String.raw`A + B,\quad A = v_{a \to b},\ B = v_{b \to a}`,
  operands: {
    A: {
      en: 'trade from the first country of the pair to the second',
      fr: 'commerce du premier pays de la paire vers le second',
    },
    B: { en: 'trade from the second country to the first', fr: 'commerce du second pays vers le premier' },
  },
  arithmetic: '{A} + {B}',
  source: {
    en: 'United Nations, International Merchandise Trade Statistics: Concepts and Definitions 2010 (IMTS 2010)',
    fr: 'Nations unies, International Merchandise Trade Statistics: Concepts and Definitions 2010 (IMTS 2010)',
  },
  range: [0, null],
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
