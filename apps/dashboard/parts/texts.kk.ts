import type en from './texts.en.js';

const kk: typeof en = {
  source: 'Дереккөз:',
  table: 'Кесте',
  chart: 'График',
  why: 'Бұл сан қайдан шықты',
  nothing: 'мәні жоқ',
  partial: 'ішінара',
  stale: 'есептелуде',
  simulated: 'имитация',
  simulatedAbout: 'Имитатор жасаған, ешкім мәлімдемеген: беттің мүмкіндіктерін көрсетеді.',
  awaited: 'Жүктелуде…',
  failed: 'Жаңартылмаған:',
  units: {
    '1': '',
    d: 'күн',
    h: 'сағ',
    t: 'т',
    TEU: 'ЖФБ',
    'TEU/wk': 'аптасына ЖФБ',
    '/wk': 'аптасына',
    'km/h': 'км/сағ',
  },
  statuses: {
    delivered: 'орындалды',
    'under-way': 'орындалуда',
    overdue: 'мерзімі өтті',
    announced: 'жарияланды',
    supported: 'қолдау тапты',
    none: 'әзірге ештеңе жоқ',
    withdrawn: 'кері қайтарылды',
  },
  events: (streams) => `${streams} ағындарының оқиғалары`,
  coverage: (available, all) => `қолжетімді мәндер: ${all} ішінен ${available}`,
  knownAt: (at) => `${at} жағдайы бойынша`,
  between: '; ',
};
export default kk;
