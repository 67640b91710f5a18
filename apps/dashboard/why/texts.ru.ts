import { plural } from '../i18n/plural.js';
import fields from './fields.ru.js';
import type en from './texts.en.js';

const ru: typeof en = {
  title: 'Откуда это число',
  close: 'Закрыть',
  definition: 'Определение',
  formula: 'Формула',
  arithmetic: 'С подставленными числами',
  complete: plural('ru', {
    one: 'Все ожидаемые данные есть (#)',
    few: 'Все ожидаемые данные есть (#)',
    many: 'Все ожидаемые данные есть (#)',
    other: 'Все ожидаемые данные есть (#)',
  }),
  coverage: (present: string, expected: string) => `Есть ${present} из ${expected} ожидаемых данных`,
  coverageOpen: (present: number) => `Данных: ${present}; сколько ожидать, неизвестно`,
  facts: (count: string) => `Факты (${count})`,
  recordedAt: (at: string) => `записано ${at}`,
  more: 'Ещё факты',
  freshAt: (at: string) => `По фактам, записанным до ${at}.`,
  version: (version: string) => `Версия определения: ${version}.`,
  reproduce: 'Чтобы увидеть то же снова',
  page: 'Эта страница',
  request: 'Запрос',
  fields,
  dimensions: {
    reporter: 'заявлено',
    partner: 'партнёр',
    exporter: 'экспортёр',
    importer: 'импортёр',
    flow: 'поток',
    classification: 'классификация',
    commodity: 'товар',
    corridor: 'коридор',
    origin: 'откуда',
    destination: 'куда',
    place: 'место',
    hub: 'хаб',
    statistic: 'статистика',
    status: 'статус',
    domain: 'область',
    index: 'индекс',
    edition: 'выпуск',
    instrument: 'документ',
  },
};
export default ru;
