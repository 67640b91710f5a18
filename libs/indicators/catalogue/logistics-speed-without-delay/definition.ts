import type { Indicator } from '../../definition.js';

export const indicator: Indicator = {
  code: 'logistics.speed_without_delay',
  name: { en: 'Speed without delay', fr: 'Vitesse hors arrêts' },
  description: {
    en: 'Distance that the consignments which arrived in the period covered, by the time in motion: from each departure to the next arrival. No distance is reported: it is taken along the great circles between the places that were called at, which is the least that it can be, and so is the speed. Coverage: of how many distance and every departure and arrival on the way are known.',
    fr: 'Distance parcourue par les envois arrivés dans la période, rapportée au temps en mouvement : de chaque départ à l’arrivée suivante. Aucune distance n’est déclarée : elle est prise le long des grands cercles entre les lieux desservis ; c’est un minimum, et la vitesse aussi. Couverture : de combien la distance et chaque départ et arrivée du trajet sont connus.',
  },
  unit: 'km/h',
  dimensions: ['corridor', 'origin', 'destination'],
  formula: {
    en: 'distance / time in motion',
    fr: 'distance / temps en mouvement',
  },
  latex: String.raw`\frac{D}{T},\quad D = \sum_c d_c,\quad T = \sum_c \sum_i (t^{\mathrm{ARRI}}_{c,i+1} - t^{\mathrm{DEPA}}_{c,i})`,
  operands: {
    D: { en: 'least distance of the consignments, km', fr: 'distance minimale des envois, km' },
    T: { en: 'time in motion, hours', fr: 'temps en mouvement, heures' },
  },
  arithmetic: '{D} / {T}',
  source: {
    en: 'CAREC Corridor Performance Measurement and Monitoring, trade facilitation indicator 4: speed without delay (SWOD), here with great-circle distances (haversine formula, mean radius 6371.0088 km)',
    fr: 'CAREC Corridor Performance Measurement and Monitoring, indicateur 4 de facilitation du commerce : vitesse hors arrêts (SWOD), ici avec des distances orthodromiques (formule de haversine, rayon moyen 6371,0088 km)',
  },
  range: [0, null],
  missing: {
    'not-reported': {
      en: 'Of none of the consignments that arrived is every departure and arrival on the way known',
      fr: 'Pour aucun des envois arrivés, chaque départ et chaque arrivée du trajet ne sont connus',
    },
    'unknown-source-semantics': {
      en: 'The sources tell no distance, and where one of the places lies is not known here',
      fr: 'Les sources ne donnent pas de distance, et la position d’un des lieux n’est pas connue ici',
    },
    'zero-denominator': { en: 'The time is zero', fr: 'La durée est nulle' },
  },
  version: 1,
  inputs: ['logistics.movements'],
  relations: ['location', 'way', 'speed'],
  reach: 'pair',
  lags: null,
  dated: false,
  folder: new URL('./', import.meta.url),
};
