import type { Indicator } from '../../definition.js';

export const indicator: Indicator = {
  code: 'agreements.instruments',
  name: { en: 'Instruments by status', fr: 'Instruments par statut' },
  description: {
    en: 'Instruments between the parties by domain and by the last action on them, at the end of the period (or today). Registration with the United Nations counts only where nothing else is known.',
    fr: 'Instruments entre les parties, par domaine et par dernier acte, à la fin de la période (ou aujourd’hui). L’enregistrement auprès des Nations Unies ne compte que si rien d’autre n’est connu.',
  },
  unit: '1',
  dimensions: ['domain', 'status'],
  formula: {
    en: 'number of instruments whose last action by the end of the period is the status',
    fr: 'nombre d’instruments dont le dernier acte à la fin de la période donne ce statut',
  },
  latex: String.raw`n = \left|\{i : \mathrm{status}_i = s\}\right|`,
  operands: {
    n: { en: 'instruments of the status', fr: 'instruments de ce statut' },
  },
  arithmetic: '{n}',
  source: {
    en: 'Actions after the United Nations Treaty Collection, Glossary of terms relating to treaty actions; announced and negotiated are not in it',
    fr: 'Actes d’après la Collection des traités des Nations unies, Glossary of terms relating to treaty actions ; annoncé et négocié n’y sont pas',
  },
  range: [0, null],
  missing: {},
  version: 1,
  inputs: ['agreements.actions'],
  relations: ['instrument_action', 'instrument_period'],
  reach: 'pair',
  lags: null,
  dated: true,
  folder: new URL('./', import.meta.url),
};
