import { plural } from '../../i18n/plural.js';
import type en from './texts.en.js';

const of = (one: string, few: string, many: string) => plural('ru', { one, few, many, other: few });

const ru: typeof en = {
  title: 'Обзор',
  simulatedHere: 'отмечает то, что создано симулятором и никем не сообщалось.',
  toward: (from, to) => `${from} → ${to}`,
  keys: { trade: 'Торговля', delivered: 'Выполнено', overdue: 'Просрочено', next: 'Что дальше' },
  noTrade: 'Нет ни одного года с данными по обоим направлениям.',
  noRoadmap: 'Дорожная карта не прислана.',
  of: (part, whole) => `${part} из ${whole}`,
  share: (share, items) => `${share} дорожной карты (всего ${items})`,
  nothingOverdue: 'Просроченного нет.',
  notReported: of(
    '# запланированная встреча прошла без отчёта.',
    '# запланированные встречи прошли без отчёта.',
    '# запланированных встреч прошли без отчёта.',
  ),
  noneComing: 'Предстоящих дат не известно',
  noneComingWhy: 'Даты приходят с обязательствами (сроки) и встречами (планы).',
  map: {
    title: 'Кто кому сколько продаёт',
    subtitle: (year, currency) => `Стоимость товаров, ${currency}, ${year}`,
    mostly: (way, share, whole) => `${way}: ${share} от ${whole}.`,
    balanced: (whole) => `Оба направления примерно равны, всего ${whole}.`,
    none: 'Нет ни одного года с данными по обоим направлениям.',
    way: 'Направление',
    value: 'Стоимость',
    shapes:
      'Поток trade.flows. Контуры: Natural Earth, общественное достояние. Показанные границы не выражают какой-либо позиции.',
    noShapes: 'Не удалось загрузить контуры стран.',
    tooSmall: (names) => `Слишком мало для этой карты: ${names}.`,
  },
  trend: {
    title: 'Торговля между двумя странами',
    subtitle: (currency, years) => `Товары, ${currency} в год, ${years}`,
    sentence: (value, year) => `Объём торговли за ${year} год: ${value}.`,
    more: (share, before) => `Это на ${share} больше, чем в ${before} году.`,
    less: (share, before) => `Это на ${share} меньше, чем в ${before} году.`,
    nothingSince: (year) => `Более поздних данных по всем товарам, чем за ${year} год, нет.`,
    oneWay: of(
      '# год известен только в одном направлении (бледный цвет).',
      '# года известны только в одном направлении (бледный цвет).',
      '# лет известны только в одном направлении (бледный цвет).',
    ),
    year: 'Год',
    total: 'Всего',
    source: (years, most, at) =>
      `Поток trade.flows; данные импортёра, при их отсутствии — экспортёра. Лет с данными по обоим направлениям: ${years} из ${most}. По состоянию на ${at}.`,
    empty:
      'Данные о торговле этой пары не присланы. Их дают события потока trade.flows, которые направляют статистические ведомства.',
  },
  commitments: {
    title: 'Дорожная карта по областям',
    subtitle: 'Пункты по их статусу',
    domain: 'Область',
    source: (at) => `Потоки roadmap.commitments, agreements.actions и cooperation.meetings. По состоянию на ${at}.`,
  },
  dates: {
    title: 'Даты',
    passed: 'Встречи, прошедшие без отчёта',
    coming: 'Предстоят',
    due: 'срок',
    meeting: 'запланированная встреча',
    nonePassed: 'нет',
    noneComing: 'не известны',
    source: (at) => `Потоки roadmap.commitments и cooperation.meetings. По состоянию на ${at}.`,
  },
  corridors: {
    title: 'Коридоры',
    sentence: (least, most) => `Медианное время в пути по маршрутам: от ${least} до ${most} дней.`,
    route: 'Маршрут',
    transit: 'Медианное время',
    onTime: 'В срок',
    source: (at) => `Поток logistics.movements. По состоянию на ${at}.`,
    empty:
      'О перевозках по коридорам этой пары не сообщалось. Их дают события потока logistics.movements, которые направляют железные дороги, порты и перевозчики.',
  },
  arrivals: {
    title: 'Что присылают обе страны',
    sentence: (present, expected) =>
      `Данные поступили по ${present} из ${expected} потоков двух стран, к какой бы паре они ни относились.`,
    refused: of('# событие отклонено.', '# события отклонены.', '# событий отклонено.'),
    noneRefused: 'Отклонённых событий нет.',
    stream: 'Поток',
    last: 'Последняя запись',
    none: 'нет',
    source: 'Все принятые события двух стран, в том числе о других парах, и день записи последнего.',
    empty: 'Ни одна из стран не присылает сюда события.',
  },
};
export default ru;
