import Type from 'typebox';
import { record } from '../common-fields.js';
import { Amount, Hs, Identifier, Instant, OneOf, Place, described } from '../types.js';

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
    consignment: Identifier({ en: 'Consignment or trip', fr: 'Envoi ou trajet' }),
    corridor: Type.Optional(
      Identifier({ en: 'Corridor that the consignment takes', fr: 'Corridor qu’emprunte l’envoi' }),
    ),
    origin: Place({ en: 'Where the consignment starts', fr: 'Lieu de départ de l’envoi' }),
    destination: Place({ en: 'Where the consignment ends', fr: 'Lieu d’arrivée de l’envoi' }),
    call: Type.Integer({
      minimum: 1,
      maximum: 999,
      ...described({ en: 'Sequence number of the place on the way', fr: 'Numéro d’ordre du lieu sur le trajet' }),
    }),
    place: Place({ en: 'Where it happened', fr: 'Lieu de l’événement' }),
    facility: Type.Optional(
      OneOf([...facilityTypes], {
        en: 'DCSA facility type; BOCR is a border crossing',
        fr: 'Type d’installation DCSA ; BOCR est un poste-frontière',
      }),
    ),
    activity: OneOf([...activities], {
      en: 'ARRI, DEPA, LOAD, DISC, GTIN, GTOT',
      fr: 'Ce qui s’est passé : ARRI, DEPA, LOAD, DISC, GTIN, GTOT',
    }),
    classifier: OneOf([...classifiers], {
      en: 'PLN planned, EST estimated, ACT actual',
      fr: 'PLN prévu, EST estimé, ACT constaté',
    }),
    at: Instant({ en: 'When it is planned, expected, or happened', fr: 'Moment prévu, attendu ou constaté' }),
    mode: OneOf([...transportModes], {
      en: 'UNECE Recommendation 19 mode of transport',
      fr: 'Mode de transport selon la recommandation n° 19 de la CEE-ONU',
    }),
    equipment: Type.Optional(Identifier({ en: 'Container, wagon or truck', fr: 'Conteneur, wagon ou camion' })),
    teu: Type.Optional(
      Amount({ en: 'Twenty-foot equivalent units carried', fr: 'Équivalents vingt pieds (EVP) transportés' }),
    ),
    tonnes: Type.Optional(Amount({ en: 'Tonnes carried', fr: 'Tonnes transportées' })),
    commodity: Type.Optional(Hs({ en: 'What is carried, HS', fr: 'Marchandise transportée (SH)' })),
  },
  {
    en: 'A transport or equipment event of a consignment at a place: planned, estimated or actual.',
    fr: 'Un événement de transport ou d’équipement d’un envoi en un lieu : prévu (PLN), estimé (EST) ou constaté (ACT).',
  },
);
export type LogisticsMovement = Type.Static<typeof logisticsMovement>;
