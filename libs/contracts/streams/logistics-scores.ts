import Type from 'typebox';
import { record } from '../common-fields.js';
import { Amount, Identifier, SdmxPeriod, Text } from '../types.js';

/** A published connectivity or performance score of the reporting country. */
export const logisticsScore = record(
  {
    index: Identifier({
      en: 'Index and component: UNCTAD.LSCI, WB.LPI, WB.LPI.CUSTOMS',
      fr: 'Indice et composante : UNCTAD.LSCI, WB.LPI, WB.LPI.CUSTOMS',
    }),
    edition: Identifier({
      en: 'Edition of the index that the value was taken from',
      fr: 'Édition de l’indice d’où la valeur est tirée',
    }),
    period: SdmxPeriod({ en: 'What the score is of', fr: 'Période que mesure le score' }),
    score: Amount({ en: 'The score', fr: 'Le score' }),
    scale: Type.Optional(Text({ en: 'Scale of the score', fr: 'Échelle du score' })),
    reference: Type.Optional(Text({ en: 'Where the score was published', fr: 'Où le score a été publié' })),
  },
  {
    en: 'A published connectivity or performance score of a country in a period.',
    fr: 'Un score publié de connectivité ou de performance d’un pays sur une période.',
  },
);
export type LogisticsScore = Type.Static<typeof logisticsScore>;
