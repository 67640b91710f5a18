import Type from 'typebox';
import { Amount, Hs, Identifier, Instant, OneOf, Place, record } from '../types.js';

/** DCSA Track & Trace: transport ARRI, DEPA; equipment LOAD, DISC, GTIN, GTOT. */
export const activities = ['ARRI', 'DEPA', 'LOAD', 'DISC', 'GTIN', 'GTOT'] as const;
/** DCSA event classifier: planned, estimated, actual. */
export const classifiers = ['PLN', 'EST', 'ACT'] as const;
/** UNECE Recommendation 19: 1 maritime, 2 rail, 3 road, 4 air, 5 mail, 6 multimodal, 7 fixed, 8 inland water. */
export const transportModes = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;
/** DCSA facility types: port terminal, rail or inland terminal, border crossing, depot, container yard. */
export const facilityTypes = ['POTE', 'INTE', 'RAMP', 'BOCR', 'DEPO', 'COYA', 'CLOC', 'COFS'] as const;

/** A transport or equipment event of one consignment at one place. */
export const logisticsMovement = record(
  {
    consignment: Identifier('Consignment or trip'),
    corridor: Type.Optional(Identifier('Corridor that the consignment takes')),
    origin: Place('Where the consignment starts'),
    destination: Place('Where the consignment ends'),
    call: Type.Integer({ minimum: 1, maximum: 999, description: 'Sequence number of the place on the way' }),
    place: Place('Where it happened'),
    facility: Type.Optional(OneOf([...facilityTypes], 'DCSA facility type; BOCR is a border crossing')),
    activity: OneOf([...activities], 'ARRI, DEPA, LOAD, DISC, GTIN, GTOT'),
    classifier: OneOf([...classifiers], 'PLN planned, EST estimated, ACT actual'),
    at: Instant('When it is planned, expected, or happened'),
    mode: OneOf([...transportModes], 'UNECE Recommendation 19 mode of transport'),
    equipment: Type.Optional(Identifier('Container, wagon or truck')),
    teu: Type.Optional(Amount('Twenty-foot equivalent units carried')),
    tonnes: Type.Optional(Amount('Tonnes carried')),
    commodity: Type.Optional(Hs('What is carried, HS')),
  },
  'A transport or equipment event of a consignment at a place: planned, estimated or actual.',
);
export type LogisticsMovement = Type.Static<typeof logisticsMovement>;
