import type en from './texts.en.js';

const ru: typeof en = {
  source: 'Источник:',
  table: 'Таблица',
  chart: 'График',
  why: 'Откуда это число',
  nothing: 'нет значения',
  partial: 'частично',
  stale: 'вычисляется',
  simulated: 'имитация',
  simulatedAbout: 'Создано имитатором, никем не заявлено: показывает возможности страницы.',
  awaited: 'Загрузка…',
  failed: 'Не обновлено:',
  units: {
    '1': '',
    d: 'дн.',
    h: 'ч',
    t: 'т',
    TEU: 'ДФЭ',
    'TEU/wk': 'ДФЭ в неделю',
    '/wk': 'в неделю',
    'km/h': 'км/ч',
  },
  statuses: {
    delivered: 'выполнено',
    'under-way': 'выполняется',
    overdue: 'просрочено',
    announced: 'объявлено',
    supported: 'поддержано',
    none: 'пока ничего',
    withdrawn: 'отозвано',
  },
  events: (streams) => `события потоков ${streams}`,
  coverage: (available, all) => `есть значений: ${available} из ${all}`,
  knownAt: (at) => `по состоянию на ${at}`,
  between: '; ',
};
export default ru;
