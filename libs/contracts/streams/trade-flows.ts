import Type from 'typebox';
import { Amount, Area, Currency, Identifier, OneOf, SdmxPeriod, Text, record } from '../types.js';
import { confidentialityStatuses, flows, observationStatuses, valuations } from './trade-codes.js';

/** An official trade statistic of one reporter (UN IMTS, SDMX IMTS concepts). */
export const tradeFlow = record(
  {
    partner: Area('Counterpart area'),
    flow: OneOf([...flows], 'TRADE_FLOW: M import, X export, RX re-export, RM re-import'),
    period: SdmxPeriod('TIME_PERIOD: its form gives the frequency'),
    classification: Type.Optional(
      Identifier('Classification of the commodity and its edition: HS, HS2022, SITC4, FCL; default HS'),
    ),
    commodity: Type.String({ pattern: '^[A-Z0-9.]{1,20}$', description: 'Code in that classification; TOTAL for all' }),
    dataset: Identifier('Collection that published the figure: NATIONAL, COMTRADE, FAOSTAT'),
    value: Type.Optional(Amount('Value; absent where observationStatus says that there is none')),
    currency: Currency,
    valuation: OneOf([...valuations], 'What the value holds'),
    quantity: Type.Optional(Amount('Supplementary quantity')),
    quantityUnit: Type.Optional(Text('UN/ECE Recommendation 20 unit', 10)),
    netMass: Type.Optional(Amount('Net mass, kg')),
    observationStatus: Type.Optional(OneOf([...observationStatuses], 'OBS_STATUS; default A')),
    confidentiality: Type.Optional(OneOf([...confidentialityStatuses], 'CONF_STATUS; default F')),
    reference: Type.Optional(Text('Where the figure was published')),
    note: Type.Optional(Text('What a reader must know of it', 1000)),
  },
  'An official statistic: what a country reports of its trade with another in a period.',
);
export type TradeFlow = Type.Static<typeof tradeFlow>;
