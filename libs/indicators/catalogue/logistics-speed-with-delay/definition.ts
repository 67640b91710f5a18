import type { Indicator } from '../../definition.js';

export const indicator: Indicator = {
  code: 'logistics.speed_with_delay',
  name: { en: 'Speed with delay', fr: 'Vitesse avec arrêts' },
  description: {
    en: 'Distance that the consignments which arrived in the period covered, by all the time from departure to arrival, stops and border crossings included. No distance is reported: it is taken along the great circles between the places that were called at, which is the least that it can be, and so is the speed. Coverage: of how many distance and time are known.',
    fr: 'Distance parcourue par les envois arrivés dans la période, rapportée à tout le temps du départ à l’arrivée, arrêts et passages aux frontières compris. Aucune distance n’est déclarée : elle est prise le long des grands cercles entre les lieux desservis ; c’est un minimum, et la vitesse aussi. Couverture : de combien la distance et la durée sont connues.',
  },
  unit: 'km/h',
  dimensions: ['corridor', 'origin', 'destination'],
  formula: {
    en: 'distance / time from departure at origin to arrival at destination',
    fr: 'distance / temps du départ de l’origine à l’arrivée à destination',
  },
  latex: String.raw`\frac{D}{T},\quad D = \sum_c d_c,\quad T = \sum_c (t^{\mathrm{ARRI}}_c - t^{\mathrm{DEPA}}_c)`,
  operands: {
    D: { en: 'least distance of the consignments, km', fr: 'distance minimale des envois, km' },
    T: { en: 'time from departure to arrival, hours', fr: 'temps du départ à l’arrivée, heures' },
  },
  arithmetic: '{D} / {T}',
  source: {
    en: 'CAREC Corridor Performance Measurement and Monitoring, trade facilitation indicator 4: speed with delay (SWD), here with great-circle distances (haversine formula, mean radius 6371.0088 km)',
    fr: 'CAREC Corridor Performance Measurement and Monitoring, indicateur 4 de facilitation du commerce : vitesse avec arrêts (SWD), ici avec des distances orthodromiques (formule de haversine, rayon moyen 6371,0088 km)',
  },
  range: [0, null],
  missing: {
    'not-reported': {
      en: 'Of none of the consignments that arrived is the departure known',
      fr: 'Le départ n’est connu pour aucun des envois arrivés',
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
