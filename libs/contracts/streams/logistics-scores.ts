import Type from 'typebox';
import { Amount, Identifier, SdmxPeriod, Text, record } from '../types.js';

/** A published connectivity or performance score of the reporting country. */
export const logisticsScore = record(
  {
    index: Identifier('Index and component: UNCTAD.LSCI, WB.LPI, WB.LPI.CUSTOMS'),
    edition: Identifier('Edition of the index that the value was taken from'),
    period: SdmxPeriod('What the score is of'),
    score: Amount('The score'),
    scale: Type.Optional(Text('Scale of the score')),
    reference: Type.Optional(Text('Where the score was published')),
  },
  'A published connectivity or performance score of a country in a period.',
);
export type LogisticsScore = Type.Static<typeof logisticsScore>;
