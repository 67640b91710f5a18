import Type from 'typebox';
import { commodityNameText, day, decimal, eventReference, instant, namedArea, orNull, text } from '../http/schemas.js';

const facts = {
  simulated: Type.Boolean({ description: 'Made of simulated facts, wholly or in part' }),
  recordedAt: instant('When the newest of the facts was recorded here'),
};
const place = Type.Object({
  code: text('UN/LOCODE'),
  name: orNull(text('Its name, of places that are known here')),
  area: orNull(namedArea),
});
const mode =
  'UNECE Recommendation 19: 1 maritime, 2 rail, 3 road, 4 air, 5 mail, 6 multimodal, 7 fixed, 8 inland water';

export const corridorEntry = Type.Object({
  corridor: text('Corridor'),
  pairs: Type.Array(Type.String()),
  origins: Type.Array(place),
  destinations: Type.Array(place),
  places: Type.Array(
    Type.Object({
      place,
      facility: orNull(text('DCSA facility type')),
      modes: Type.Array(Type.String(), { description: mode }),
    }),
    { description: 'Places in order of call' },
  ),
  consignments: Type.Integer({ description: 'Consignments planned or moving' }),
  departed: Type.Integer({ description: 'Those that left their origin' }),
  arrived: Type.Integer({ description: 'Those that came to their destination' }),
  teu: orNull(decimal('TEU of those that left')),
  tonnes: orNull(decimal('Tonnes of those that left')),
  firstAt: orNull(instant('First actual movement')),
  lastAt: orNull(instant('Last actual movement')),
  ...facts,
});
export type CorridorEntry = Type.Static<typeof corridorEntry>;

export const hubEntry = Type.Object({
  hub: text('Hub'),
  name: text('Its name'),
  place,
  pairs: Type.Array(Type.String()),
  commodities: Type.Array(
    Type.Object({
      commodity: text('HS code'),
      commodityName: commodityNameText,
      unit: text('Unit of the quantities'),
      stock: decimal('In the hub at the end of the days asked for'),
      inflow: decimal('Received between the days asked for'),
      outflow: decimal('Issued between the days asked for'),
      lastOn: day('Last movement'),
      destinations: Type.Array(Type.Object({ area: namedArea, tonnes: decimal('Issued to it') })),
    }),
  ),
  ...facts,
});
export type HubEntry = Type.Static<typeof hubEntry>;

export const serviceState = Type.Object({
  action: text('opened, changed or closed'),
  validFrom: day('From when this is so'),
  validTo: orNull(day('Until before when')),
  name: text('Name of the service'),
  mode: text(mode),
  operator: text('Operator'),
  stops: Type.Array(place, { description: 'In order of call' }),
  departuresPerWeek: decimal('Departures a week'),
  capacityTeu: orNull(decimal('Capacity of one departure, TEU')),
  status: text('recorded or retracted'),
  event: eventReference,
});

export const serviceEntry = Type.Object({
  service: text('Service'),
  name: text('Its name'),
  reporter: namedArea,
  pairs: Type.Array(Type.String()),
  status: text('running, closed, planned or retracted'),
  states: Type.Array(serviceState, { description: 'Oldest first' }),
  ...facts,
});
export type ServiceEntry = Type.Static<typeof serviceEntry>;

export const scoreEntry = Type.Object({
  area: namedArea,
  index: text('Index and component'),
  edition: text('Edition of the index'),
  period: text('SDMX period'),
  value: orNull(decimal('The score')),
  scale: orNull(text('Scale of the score')),
  status: text('reported or retracted'),
  reference: orNull(text('Where it was published')),
  simulated: Type.Boolean(),
  revision: Type.Integer(),
  recordedAt: instant('When it was recorded here'),
  event: eventReference,
});
export type ScoreEntry = Type.Static<typeof scoreEntry>;
