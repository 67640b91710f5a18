import Type from 'typebox';
import { record } from '../common-fields.js';
import { Amount, Area, Currency, Identifier, OneOf, SdmxPeriod, Text, described } from '../types.js';
import { confidentialityStatuses, flows, observationStatuses, valuations } from './trade-codes.js';

/** An official trade statistic of one reporter (UN IMTS, SDMX IMTS concepts). */
export const tradeFlow = record(
  {
    partner: Area({ en: 'Counterpart area', fr: 'Pays partenaire' }),
    flow: OneOf([...flows], {
      en: 'TRADE_FLOW: M import, X export, RX re-export, RM re-import',
      fr: 'TRADE_FLOW : M importation, X exportation, RX réexportation, RM réimportation',
    }),
    period: SdmxPeriod({
      en: 'TIME_PERIOD: its form gives the frequency',
      fr: 'TIME_PERIOD : sa forme donne la fréquence',
    }),
    classification: Type.Optional(
      Identifier({
        en: 'Classification of the commodity and its edition: HS, HS2022, SITC4, FCL; default HS',
        fr: 'Nomenclature de la marchandise et son édition : HS, HS2022, SITC4, FCL ; HS par défaut',
      }),
    ),
    commodity: Type.String({
      pattern: '^[A-Z0-9.]{1,20}$',
      ...described({
        en: 'Code in that classification; TOTAL for all',
        fr: 'Code dans cette nomenclature ; TOTAL pour l’ensemble',
      }),
    }),
    dataset: Identifier({
      en: 'Collection that published the figure: NATIONAL, COMTRADE, FAOSTAT',
      fr: 'Collection qui a publié le chiffre : NATIONAL, COMTRADE, FAOSTAT',
    }),
    value: Type.Optional(
      Amount({
        en: 'Value; absent where observationStatus says that there is none',
        fr: 'Valeur ; absente là où observationStatus dit qu’il n’y en a pas',
      }),
    ),
    currency: Currency,
    valuation: OneOf([...valuations], { en: 'What the value holds', fr: 'Ce que comprend la valeur' }),
    quantity: Type.Optional(Amount({ en: 'Supplementary quantity', fr: 'Quantité supplémentaire' })),
    quantityUnit: Type.Optional(
      Text({ en: 'UN/ECE Recommendation 20 unit', fr: 'Unité selon la recommandation n° 20 de la CEE-ONU' }, 10),
    ),
    netMass: Type.Optional(Amount({ en: 'Net mass, kg', fr: 'Masse nette, en kg' })),
    observationStatus: Type.Optional(
      OneOf([...observationStatuses], { en: 'OBS_STATUS; default A', fr: 'OBS_STATUS ; A par défaut' }),
    ),
    confidentiality: Type.Optional(
      OneOf([...confidentialityStatuses], { en: 'CONF_STATUS; default F', fr: 'CONF_STATUS ; F par défaut' }),
    ),
    reference: Type.Optional(Text({ en: 'Where the figure was published', fr: 'Où le chiffre a été publié' })),
    note: Type.Optional(Text({ en: 'What a reader must know of it', fr: 'Ce que le lecteur doit en savoir' }, 1000)),
  },
  {
    en: 'An official statistic: what a country reports of its trade with another in a period.',
    fr: 'Une statistique officielle : ce qu’un pays déclare de son commerce avec un autre sur une période.',
  },
);
export type TradeFlow = Type.Static<typeof tradeFlow>;
