/** What the schema of a stream cannot say: its natural key in words, and rules over several fields. */
import type { InEachLanguage } from '#reference/languages.js';
import type { StreamName } from './streams.js';

export interface StreamNotes {
  /** What one fact of the stream is. */
  readonly fact: InEachLanguage;
  /** Fields that make the natural key, beside the owner; of a stream with several records those of each, in the order of its schema. */
  readonly key: readonly (readonly string[])[];
  readonly rules: readonly InEachLanguage[];
}

const partnerIsAnother = {
  en: '`partner` is another country than `reporter`.',
  fr: '`partner` est un autre pays que `reporter`.',
};
const reporterIsParty = { en: '`reporter` is among the `parties`.', fr: '`reporter` est parmi les `parties`.' };

export const streamNotes: Readonly<Record<StreamName, StreamNotes>> = {
  'trade.declarations': {
    fact: { en: 'one item of one declaration', fr: 'un article d’une déclaration' },
    key: [['declaration', 'item']],
    rules: [
      partnerIsAnother,
      {
        en: 'An amendment is sent whole, with a higher `revision`; a cancellation with `retracted`.',
        fr: 'Une rectification s’envoie en entier, avec une `revision` plus élevée ; une annulation, avec `retracted`.',
      },
      {
        en: 'Items add up to monthly flows by six-digit commodity, which are compared with the official figures.',
        fr: 'Les articles s’additionnent en flux mensuels par marchandise à six chiffres, qui sont comparés aux chiffres officiels.',
      },
    ],
  },
  'trade.flows': {
    fact: {
      en: 'what one collection says of one partner, flow, period and commodity',
      fr: 'ce que dit une collection d’un partenaire, d’un flux, d’une période et d’une marchandise',
    },
    key: [['partner', 'flow', 'period', 'classification', 'commodity', 'dataset']],
    rules: [
      partnerIsAnother,
      {
        en: '`value` is required unless `observationStatus` is M, L, O or Q: then it must be left out. A zero is a zero, never a missing figure.',
        fr: '`value` est nécessaire, sauf si `observationStatus` est M, L, O ou Q : il faut alors l’omettre. Un zéro est un zéro, jamais un chiffre manquant.',
      },
    ],
  },
  'logistics.movements': {
    fact: {
      en: 'one activity of one consignment (and equipment) at one call, as planned, as estimated or as it was',
      fr: 'une activité d’un envoi (et d’un équipement) à une étape, telle que prévue, estimée ou constatée',
    },
    key: [['consignment', 'call', 'activity', 'classifier', 'equipment']],
    rules: [
      {
        en: 'A plan, an estimate and the actual event stand side by side; a better estimate is a higher `revision` of the estimate.',
        fr: 'Le prévu, l’estimé et le constaté coexistent ; une meilleure estimation est une `revision` plus élevée de l’estimation.',
      },
      {
        en: 'Countries that each report a part of a trip give its `consignment` the same identifier.',
        fr: 'Les pays qui déclarent chacun une partie d’un trajet donnent à son `consignment` le même identifiant.',
      },
    ],
  },
  'logistics.services': {
    fact: { en: 'the state of one service from one day on', fr: 'l’état d’un service à partir d’un jour' },
    key: [['service', 'validFrom']],
    rules: [
      {
        en: 'A change is a new event with its own `validFrom`, not a revision: a revision mends what was wrong.',
        fr: 'Un changement est un nouvel événement, avec son propre `validFrom`, et non une révision : une révision corrige ce qui était faux.',
      },
    ],
  },
  'logistics.stocks': {
    fact: { en: 'one receipt or issue of one hub', fr: 'une entrée ou une sortie d’une plateforme' },
    key: [['hub', 'movement']],
    rules: [
      {
        en: 'The stock of a hub is what came in less what went out.',
        fr: 'Le stock d’une plateforme est ce qui y est entré moins ce qui en est sorti.',
      },
    ],
  },
  'logistics.scores': {
    fact: {
      en: 'the score of the reporting country in one index, edition and period',
      fr: 'le score du pays déclarant dans un indice, une édition et une période',
    },
    key: [['index', 'edition', 'period']],
    rules: [
      {
        en: 'A later edition stands beside an earlier one: it does not revise it.',
        fr: 'Une édition ultérieure s’ajoute à la précédente : elle ne la révise pas.',
      },
    ],
  },
  'agreements.actions': {
    fact: {
      en: 'one action of the reporting country on one instrument',
      fr: 'un acte du pays déclarant sur un instrument',
    },
    key: [['instrument', 'action', 'sequence']],
    rules: [
      reporterIsParty,
      {
        en: 'Each party reports its own actions; both name the instrument by the same identifier.',
        fr: 'Chaque partie déclare ses propres actes ; toutes deux désignent l’instrument par le même identifiant.',
      },
    ],
  },
  'roadmap.commitments': {
    fact: {
      en: 'one roadmap with its items, or one action on one commitment',
      fr: 'une feuille de route avec ses points, ou un acte sur un engagement',
    },
    key: [
      ['record', 'roadmap'],
      ['record', 'commitment', 'action', 'sequence'],
    ],
    rules: [reporterIsParty],
  },
  'cooperation.meetings': {
    fact: { en: 'one meeting', fr: 'une réunion' },
    key: [['meeting']],
    rules: [
      reporterIsParty,
      {
        en: 'A meeting that was planned and is then held is a higher `revision` of the same meeting.',
        fr: 'Une réunion prévue puis tenue est une `revision` plus élevée de la même réunion.',
      },
    ],
  },
};
