import type { InEachLanguage } from './languages.js';

/** Names of places by their UN/LOCODE: those of the ways between Kazakhstan and Morocco. Others go by their code. */
export const placeNames: Readonly<Record<string, InEachLanguage>> = {
  AZBAK: { en: 'Baku', fr: 'Bakou' },
  GEGAR: { en: 'Gardabani', fr: 'Gardabani' },
  GEPTI: { en: 'Poti', fr: 'Poti' },
  KZAAU: { en: 'Aktau', fr: 'Aktaou' },
  KZALA: { en: 'Almaty', fr: 'Almaty' },
  KZKOV: { en: 'Kokshetau', fr: 'Kokchetaou' },
  KZKSN: { en: 'Kostanay', fr: 'Kostanaï' },
  MAAGA: { en: 'Agadir', fr: 'Agadir' },
  MACAS: { en: 'Casablanca', fr: 'Casablanca' },
  MACMN: { en: 'Casablanca airport', fr: 'Aéroport de Casablanca' },
  MAJFL: { en: 'Jorf Lasfar', fr: 'Jorf Lasfar' },
  MAPTM: { en: 'Tanger Med', fr: 'Tanger Med' },
  TRAMR: { en: 'Ambarli', fr: 'Ambarli' },
  TRMER: { en: 'Mersin', fr: 'Mersin' },
};
