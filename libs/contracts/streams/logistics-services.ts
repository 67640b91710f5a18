import Type from 'typebox';
import { Amount, Day, Identifier, OneOf, Place, Text, record } from '../types.js';
import { transportModes } from './logistics-movements.js';

/** The state of a scheduled transport service from a day on. */
export const logisticsService = record(
  {
    service: Identifier('Service'),
    name: Text('Name of the service'),
    action: OneOf(['opened', 'changed', 'closed'], 'What happened to it on that day'),
    validFrom: Day('From when this is so'),
    mode: OneOf([...transportModes], 'UNECE Recommendation 19 mode of transport'),
    operator: Text('Operator'),
    stops: Type.Array(Place('A stop'), { minItems: 2, maxItems: 100, description: 'Stops in order of call' }),
    departuresPerWeek: Amount('Departures a week'),
    capacityTeu: Type.Optional(Amount('Capacity of one departure, TEU')),
  },
  'A liner, rail, road or air service opened, changed or closed.',
);
export type LogisticsService = Type.Static<typeof logisticsService>;
