import Type from 'typebox';
import { Amount, Area, Currency, Day, Identifier, OneOf, Text, record } from '../types.js';
import { flows, valuations } from './trade-codes.js';

/** One item of a customs declaration (Single Administrative Document), as cleared. */
export const tradeDeclaration = record(
  {
    declaration: Identifier('Declaration number of the customs office (MRN)'),
    item: Type.Integer({ minimum: 1, maximum: 9999, description: 'Item number (SAD box 32)' }),
    flow: OneOf([...flows], 'M import, X export, RX re-export, RM re-import'),
    partner: Area('Country of origin of an import (box 34), of destination of an export (box 17)'),
    acceptedOn: Day('Day of acceptance: decides the month'),
    commodity: Type.String({ format: 'hs6', description: 'Commodity code (box 33): HS, 6 digits or finer' }),
    value: Amount('Statistical value (box 46)'),
    currency: Currency,
    valuation: OneOf([...valuations], 'What the value holds'),
    netMass: Type.Optional(Amount('Net mass (box 38), kg')),
    supplementaryQuantity: Type.Optional(Amount('Quantity in the supplementary unit (box 41)')),
    supplementaryUnit: Type.Optional(Text('UN/ECE Recommendation 20 unit', 10)),
    procedure: Type.Optional(Text('Customs procedure (box 37)', 10)),
    office: Type.Optional(Identifier('Customs office')),
  },
  'One item of a customs declaration was cleared; an amendment has a higher revision, a cancellation is retracted.',
);
export type TradeDeclaration = Type.Static<typeof tradeDeclaration>;
