import Type from 'typebox';
import { Amount, Area, Day, Hs, Identifier, MultilingualText, OneOf, Place, record } from '../types.js';

/** Goods that came into or left a hub. */
export const logisticsStock = record(
  {
    hub: Identifier('Hub'),
    name: MultilingualText('Name of the hub'),
    place: Place('Where the hub stands'),
    movement: Identifier('Receipt or issue, unique in the hub'),
    direction: OneOf(['in', 'out'], 'in: received; out: issued'),
    movedOn: Day('Day of the movement'),
    commodity: Hs('What it is, HS'),
    tonnes: Amount('How much, tonnes'),
    origin: Area('Country that the goods come from'),
    destination: Type.Optional(Area('Country that issued goods go to')),
  },
  'Goods came into or left a hub.',
);
export type LogisticsStock = Type.Static<typeof logisticsStock>;
