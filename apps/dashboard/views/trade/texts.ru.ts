import { plural } from '../../i18n/plural.js';
import type en from './texts.en.js';

const products = plural('ru', { one: '# товара', few: '# товаров', many: '# товаров', other: '# товара' });
const list = (parts: readonly string[]) => new Intl.ListFormat('ru').format(parts);

const ru: typeof en = {
  title: 'Торговля',
  year: 'Год',
  latestYear: 'последний для каждого показателя',
  direction: (exporter, importer) => `${exporter} → ${importer}`,
  side: {
    importer: (country) => `${country} (импортёр)`,
    exporter: (country) => `${country} (экспортёр)`,
  },
  roles: { importer: 'импортёр', exporter: 'экспортёр' },
  says: (who, what) => `${who}: ${what}`,
  ofYear: (what, year) => `${what}, ${year}`,
  notReported: 'не сообщено',
  tiny: 'менее одной сотой соседнего года',
  columns: { year: 'Год', value: 'Стоимость', share: 'Доля', by: 'По данным', code: 'Код', item: 'Товар' },
  source: {
    nobody: 'нет источника',
    coverage: (there, asked) => `Охват: ${there} из ${asked}.`,
    recorded: (at) => `Записано до ${at}.`,
    asOf: (at) => `По состоянию на ${at}.`,
    cut: 'Показателей больше, чем вмещает один ответ интерфейса: некоторые не показаны.',
  },
  lines: {
    title: 'Торговля товарами по направлениям',
    subtitle: (unit, years) => `Все товары, ${unit} в год, ${years}`,
    sold: (year, parts) =>
      `${year} год: ${parts.map(({ exporter, importer, amount }) => `${exporter} → ${importer} — ${amount}`).join('; ')}.`,
    none: (direction, years) => `${direction}: нет данных за ${years}.`,
    noneSince: (year) => `За годы после ${year} данные по всем товарам никем не сообщены.`,
    noneOf: (year, latest) => `За ${year} год данные по всем товарам никем не сообщены; последние — за ${latest} год.`,
    rule: 'Каждое направление — по данным импортёра, обычно с фрахтом и страхованием (CIF); полые точки — по данным экспортёра, если у импортёра данных нет.',
    empty:
      'Данные о торговле этих двух стран не поступали. График заполнят события потока trade.flows, которые направляют статистические или таможенные службы обеих стран.',
  },
  mirror: {
    title: (direction) => `${direction}: что сообщает каждая сторона`,
    subtitle: (unit, years) => `Все товары, ${unit} в год, ${years}`,
    both: (year, exporter, x, importer, m, asymmetry) =>
      `${year} год: ${exporter} сообщает об экспорте на ${x}, ${importer} — об импорте на ${m}; асимметрия ${asymmetry}.`,
    bothWithout: (year, exporter, x, importer, m) =>
      `${year} год: ${exporter} сообщает об экспорте на ${x}, ${importer} — об импорте на ${m}.`,
    oneSided: (speaks, silent, years) =>
      `Данные сообщила одна сторона: ${speaks}, ${years}. От другой стороны, ${silent}, ничего не поступило: сравнить их нельзя.`,
    wouldSend: (country, topic) => `Их прислало бы статистическое ведомство или таможня в топик ${topic} (${country}).`,
    apart: (first, firstYears, second, secondYears) =>
      `${first}: ${firstYears}; ${second}: ${secondYears}. Ни за один год нет данных обеих сторон, поэтому сравнить их нельзя.`,
    silent: (first, second) => `${first}, ${second}: ни одна из сторон ничего не сообщила.`,
    asymmetry: 'Асимметрия',
    oneSide: 'только одна сторона',
    about:
      'Асимметрия: импорт минус экспорт, делённые на их сумму; 0 %, когда данные сторон совпадают. Импорт обычно включает фрахт и страхование (CIF), экспорт — нет (FOB).',
    marks: 'Сплошная линия с закрашенными точками — импортёр; штриховая с полыми точками — экспортёр.',
    strip: 'Квадраты: закрашены, если сторона сообщила данные за год, полые — если числа нет; квадрат сообщает почему.',
  },
  products: {
    title: 'Торговля по товарам',
    direction: 'Направление',
    subtitleHs: (direction, unit, year) => `${direction}, ${unit}, ${year}. Группы Гармонизированной системы`,
    subtitleDigits: (direction, unit, year, digits) =>
      `${direction}, ${unit}, ${year}. Коды Гармонизированной системы (знаков: ${digits}), так как группы не присланы`,
    subtitleList: (direction, unit, year, classification) =>
      `${direction}, ${unit}, ${year}. Товары перечня ${classification}`,
    fcl: 'Сельскохозяйственные товары перечня ФАО (FCL): они не являются частью приведённого выше итога и с ним не сравниваются.',
    largest: (name, share, count) => `${name}: ${share} учтённого, среди ${products(count)}.`,
    only: (name, amount) => `Учтён один товар: ${name}, ${amount}.`,
    others: (count) => `Прочие (${count})`,
    item: (code) => `Товар ${code}`,
    empty: (direction, year) => `${direction}: данные по товарам за ${year} год не поступали.`,
    emptyEver: (direction) => `${direction}: данные по товарам не поступали.`,
    fill: 'График заполнят события потока trade.flows с кодами Гармонизированной системы, которые направляют статистические и таможенные службы.',
    years: 'Годы, за которые данные есть:',
    by: {
      importer: (country) => `По данным импортёра (${country}).`,
      exporter: (country) => `По данным экспортёра (${country}); у импортёра данных по товарам нет.`,
    },
  },
  wheat: {
    title: 'Пшеница',
    subtitle: (code, unit, years) => `${code}, ${unit} в год, ${years}`,
    sold: (year, parts) =>
      `Пшеница, ${year} год: ${parts.map(({ exporter, importer, amount }) => `${exporter} → ${importer} — ${amount}`).join('; ')}.`,
    noneOf: (year, latest) => `За ${year} год данные по пшенице никем не сообщены; последние — за ${latest} год.`,
    codes: { HS: 'ГС 1001', FCL: 'FCL 15' },
    empty: (first, second, topics) =>
      `Ни одна из сторон (${first}, ${second}) не передала данных о торговле пшеницей между двумя странами; это не значит, что её не было. Их передала бы статистическая служба или таможня любой из сторон: поток trade.flows (${topics}), код 1001 Гармонизированной системы или 15 перечня ФАО.`,
  },
  stated: {
    title: 'Заявлено, но не измерено',
    about:
      'Сказано на встрече и внесено в дорожную карту. Это не статистика: показатели по этим цифрам не рассчитываются, и соседний ряд они не продолжают.',
    measures: {
      turnover: 'Товарооборот, оба направления',
      growth: 'Рост товарооборота',
      'export-potential': 'Экспортный потенциал',
    },
    noPeriod: 'период не указан',
    item: (item) => `Пункт ${item} дорожной карты`,
    empty:
      'В дорожной карте этих двух стран цифры о торговле не заявлены. Их приносят события потока roadmap.commitments.',
  },
  derived: {
    title: 'Производные показатели',
    subtitle: (of, year) => `${of}, ${year}`,
    all: 'Все товары (ГС)',
    columns: { name: 'Показатель', of: 'Чего', value: 'Значение', period: 'Период', coverage: 'Исходные данные' },
    coverage: (present, expected) => `${present} из ${expected}`,
    coverageOpen: (present) => `${present}, общее число неизвестно`,
    flows: { M: (country) => `${country}, импорт`, X: (country) => `${country}, экспорт` },
    base: {
      'trade.growth': (base, year, reached) => `от ${base} в ${year} году до ${reached}`,
      'trade.cagr': (base, year, reached) => `за 5 лет, от ${base} в ${year} году до ${reached}`,
    },
    smallBase: 'очень малая база: темп мало о чём говорит',
    withPartner: (told, partner) => `${told}, партнёр: ${partner}`,
    absent: (names) =>
      `Нет значений: ${list(names)}. Для них нужна торговля со всеми партнёрами или всех стран, которую статистические службы направляют в потоке trade.flows.`,
    wide: {
      'trade.intensity': 'интенсивность торговли',
      'trade.rca': 'выявленное сравнительное преимущество',
      'trade.export_similarity': 'сходство экспорта',
      'trade.complementarity': 'взаимодополняемость торговли',
    },
    empty: (year) => `По данным о торговле за ${year} год показатели не рассчитаны.`,
  },
};
export default ru;
