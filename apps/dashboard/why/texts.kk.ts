import { plural } from '../i18n/plural.js';
import fields from './fields.kk.js';
import type en from './texts.en.js';

const kk: typeof en = {
  title: 'Бұл сан қайдан шықты',
  close: 'Жабу',
  definition: 'Анықтама',
  formula: 'Формула',
  arithmetic: 'Сандар қойылғанда',
  complete: plural('kk', { one: 'Күтілетін жалғыз дерек бар', other: 'Күтілетін # деректің бәрі бар' }),
  coverage: (present: string, expected: string) => `Күтілетін ${expected} деректің ${present} бар`,
  coverageOpen: (present: number) => `${present} дерек бар; қанша күтілетіні белгісіз`,
  facts: (count: string) => `Фактілер (${count})`,
  recordedAt: (at: string) => `жазылды: ${at}`,
  more: 'Тағы фактілер',
  freshAt: (at: string) => `${at} дейін жазылған фактілер бойынша.`,
  version: (version: string) => `Анықтаманың ${version}-нұсқасы.`,
  reproduce: 'Дәл осыны қайта көру үшін',
  page: 'Осы бет',
  request: 'Сұрау',
  fields,
  dimensions: {
    reporter: 'мәлімдеген',
    partner: 'серіктес',
    exporter: 'экспорттаушы',
    importer: 'импорттаушы',
    flow: 'ағын',
    classification: 'жіктеме',
    commodity: 'тауар',
    corridor: 'дәліз',
    origin: 'қайдан',
    destination: 'қайда',
    place: 'орын',
    hub: 'хаб',
    statistic: 'статистика',
    status: 'мәртебе',
    domain: 'сала',
    index: 'индекс',
    edition: 'басылым',
    instrument: 'құжат',
  },
};
export default kk;
