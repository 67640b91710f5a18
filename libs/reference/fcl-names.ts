import type { InEachLanguage } from './languages.js';

/** Names of items of the FAO commodity list (FCL) by their code, in our own words: wheat, and those that the sample has. */
export const fclNames: Readonly<Record<string, InEachLanguage>> = {
  '15': { en: 'Wheat', fr: 'Blé' },
  '79': { en: 'Millet', fr: 'Millet' },
  '211': { en: 'Other pulses', fr: 'Autres légumes secs' },
  '280': { en: 'Safflower seed', fr: 'Graines de carthame' },
  '333': { en: 'Linseed', fr: 'Graines de lin' },
  '490': { en: 'Oranges', fr: 'Oranges' },
  '495': { en: 'Tangerines, mandarins and clementines', fr: 'Tangerines, mandarines et clémentines' },
  '547': { en: 'Raspberries', fr: 'Framboises' },
  '558': {
    en: 'Bilberries, cranberries and similar berries',
    fr: 'Myrtilles sauvages, canneberges et baies similaires',
  },
};
