import Type from 'typebox';
import { record } from '../common-fields.js';
import { Amount, Day, Identifier, OneOf, Place, Text, described } from '../types.js';
import { transportModes } from './logistics-movements.js';

/** The state of a scheduled transport service from a day on. */
export const logisticsService = record(
  {
    service: Identifier({ en: 'Service', fr: 'Identifiant du service' }),
    name: Text({ en: 'Name of the service', fr: 'Nom du service' }),
    action: OneOf(['opened', 'changed', 'closed'], {
      en: 'What happened to it on that day',
      fr: 'Ce qu’il en est advenu ce jour-là',
    }),
    validFrom: Day({ en: 'From when this is so', fr: 'Jour à partir duquel il en est ainsi' }),
    mode: OneOf([...transportModes], {
      en: 'UNECE Recommendation 19 mode of transport',
      fr: 'Mode de transport selon la recommandation n° 19 de la CEE-ONU',
    }),
    operator: Text({ en: 'Operator', fr: 'Opérateur' }),
    stops: Type.Array(Place({ en: 'A stop', fr: 'Un arrêt' }), {
      minItems: 2,
      maxItems: 100,
      ...described({ en: 'Stops in order of call', fr: 'Arrêts dans l’ordre de desserte' }),
    }),
    departuresPerWeek: Amount({ en: 'Departures a week', fr: 'Départs par semaine' }),
    capacityTeu: Type.Optional(Amount({ en: 'Capacity of one departure, TEU', fr: 'Capacité d’un départ, en EVP' })),
  },
  {
    en: 'A liner, rail, road or air service opened, changed or closed.',
    fr: 'Une ligne maritime, ferroviaire, routière ou aérienne a été ouverte, modifiée ou fermée.',
  },
);
export type LogisticsService = Type.Static<typeof logisticsService>;
