import Type from 'typebox';
import { record } from '../common-fields.js';
import { Amount, Area, Currency, Day, Identifier, OneOf, Text, described } from '../types.js';
import { flows, valuations } from './trade-codes.js';

/** One item of a customs declaration (Single Administrative Document), as cleared. */
export const tradeDeclaration = record(
  {
    declaration: Identifier({
      en: 'Declaration number of the customs office (MRN)',
      fr: 'Numéro de la déclaration au bureau de douane (MRN)',
    }),
    item: Type.Integer({
      minimum: 1,
      maximum: 9999,
      ...described({ en: 'Item number (SAD box 32)', fr: 'Numéro d’article (DAU, case 32)' }),
    }),
    flow: OneOf([...flows], {
      en: 'M import, X export, RX re-export, RM re-import',
      fr: 'M importation, X exportation, RX réexportation, RM réimportation',
    }),
    partner: Area({
      en: 'Country of origin of an import (box 34), of destination of an export (box 17)',
      fr: 'Pays d’origine d’une importation (case 34), de destination d’une exportation (case 17)',
    }),
    acceptedOn: Day({ en: 'Day of acceptance: decides the month', fr: 'Jour d’acceptation : il décide du mois' }),
    commodity: Type.String({
      format: 'hs6',
      ...described({
        en: 'Commodity code (box 33): HS, 6 digits or finer',
        fr: 'Code des marchandises (case 33) : SH, 6 chiffres ou plus',
      }),
    }),
    value: Amount({ en: 'Statistical value (box 46)', fr: 'Valeur statistique (case 46)' }),
    currency: Currency,
    valuation: OneOf([...valuations], { en: 'What the value holds', fr: 'Ce que comprend la valeur' }),
    netMass: Type.Optional(Amount({ en: 'Net mass (box 38), kg', fr: 'Masse nette (case 38), en kg' })),
    supplementaryQuantity: Type.Optional(
      Amount({
        en: 'Quantity in the supplementary unit (box 41)',
        fr: 'Quantité dans l’unité supplémentaire (case 41)',
      }),
    ),
    supplementaryUnit: Type.Optional(
      Text({ en: 'UN/ECE Recommendation 20 unit', fr: 'Unité selon la recommandation n° 20 de la CEE-ONU' }, 10),
    ),
    procedure: Type.Optional(Text({ en: 'Customs procedure (box 37)', fr: 'Régime douanier (case 37)' }, 10)),
    office: Type.Optional(Identifier({ en: 'Customs office', fr: 'Bureau de douane' })),
  },
  {
    en: 'One item of a customs declaration was cleared; an amendment has a higher revision, a cancellation is retracted.',
    fr: 'Un article d’une déclaration en douane a été dédouané ; une rectification a une révision plus élevée, une annulation est retirée.',
  },
);
export type TradeDeclaration = Type.Static<typeof tradeDeclaration>;
