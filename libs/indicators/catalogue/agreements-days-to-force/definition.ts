import type { Indicator } from '../../definition.js';

export const indicator: Indicator = {
  code: 'agreements.days_to_force',
  name: { en: 'Days from signature to force', fr: 'Jours de la signature à l’entrée en vigueur' },
  description: {
    en: 'Days from the first signature of an instrument to its entry into force. An instrument not yet in force is pending, in the year of its signature. Of one in force without a known signature the days are not told.',
    fr: 'Jours entre la première signature d’un instrument et son entrée en vigueur. Un instrument qui n’est pas encore en vigueur est en attente, l’année de sa signature. Les jours d’un instrument en vigueur sans signature connue ne sont pas donnés.',
  },
  unit: 'd',
  dimensions: ['instrument', 'domain'],
  formula: {
    en: 'date of entry into force - date of first signature',
    fr: 'date de l’entrée en vigueur - date de la première signature',
  },
  latex: String.raw`F - S`,
  operands: {
    S: { en: 'day of signature', fr: 'jour de la signature' },
    F: { en: 'day of entry into force', fr: 'jour de l’entrée en vigueur' },
  },
  arithmetic: '{F} - {S}',
  source: {
    en: 'Vienna Convention on the Law of Treaties (1969): signature, articles 10 and 12; entry into force, article 24',
    fr: 'Convention de Vienne sur le droit des traités (1969) : signature, articles 10 et 12 ; entrée en vigueur, article 24',
  },
  range: [null, null],
  missing: {
    'not-reported': { en: 'In force, and no signature is known', fr: 'En vigueur, sans signature connue' },
    pending: { en: 'Signed, and not yet in force', fr: 'Signé, et pas encore en vigueur' },
  },
  version: 1,
  inputs: ['agreements.actions'],
  relations: ['instrument_action'],
  reach: 'pair',
  lags: null,
  dated: true,
  folder: new URL('./', import.meta.url),
};
