import { plural } from '../../i18n/plural.js';
import type en from './texts.en.js';

const same = (text: string) => plural('kk', { other: text });

const kk: typeof en = {
  title: 'Шолу',
  simulatedHere: 'белгісі симулятор жасаған, ешкім хабарламаған деректі білдіреді.',
  toward: (from, to) => `${from} → ${to}`,
  keys: { trade: 'Сауда', delivered: 'Орындалды', overdue: 'Мерзімі өтті', next: 'Алда не бар' },
  counted: {
    meaning:
      'Жол картасының барлық тармақтары: міндеттемелер, тек қолдау көрсетілген жобалар, сондай-ақ ешкім уәде етпеген кездесулер, ұстанымдар мен келісімдер. Фактілер дәлелдегенде немесе тараптар солай мәлімдегенде тармақ орындалған болады; одан бұрын күні өтіп кетсе, мерзімі өткен болады.',
    none: 'Ондай тармақ жоқ.',
  },
  noTrade: 'Екі бағыт бойынша да дерегі бар жыл жоқ.',
  noRoadmap: 'Жол картасы жіберілмеген.',
  of: (part, whole) => `${part} / ${whole}`,
  share: (share, items) => `жол картасының ${share} (барлығы ${items})`,
  nothingOverdue: 'Мерзімі өткені жоқ.',
  notReported: same('Жоспарланған # кездесудің күні есепсіз өтті.'),
  noneComing: 'Алдағы күндер белгісіз',
  noneComingWhy: 'Күндер міндеттемелермен (мерзім) және кездесулермен (жоспар) келеді.',
  map: {
    title: 'Кім кімге қанша сатады',
    subtitle: (year, currency) => `Тауарлар құны, ${currency}, ${year}`,
    mostly: (way, share, whole) => `${way}: ${share}, жалпы көлем ${whole}.`,
    balanced: (whole) => `Екі бағыт шамамен тең, барлығы ${whole}.`,
    none: 'Екі бағыт бойынша да дерегі бар жыл жоқ.',
    way: 'Бағыт',
    value: 'Құны',
    shapes:
      'trade.flows ағыны. Пішіндер: Natural Earth, қоғамдық игілік. Көрсетілген шекаралар ешқандай ұстанымды білдірмейді.',
    noShapes: 'Елдердің пішіндері жүктелмеді.',
    tooSmall: (names) => `Бұл карта үшін тым кішкентай: ${names}.`,
  },
  trend: {
    title: 'Екі ел арасындағы сауда',
    subtitle: (currency, years) => `Тауарлар, жылына ${currency}, ${years}`,
    sentence: (value, year) => `${year} жылғы сауда көлемі: ${value}.`,
    more: (share, before) => `Бұл ${before} жылғыдан ${share} артық.`,
    less: (share, before) => `Бұл ${before} жылғыдан ${share} кем.`,
    nothingSince: (year) => `Барлық тауарлар бойынша ${year} жылдан кейінгі дерек жоқ.`,
    oneWay: same('# жылдың тек бір бағыты белгілі (бозғылт түс).'),
    year: 'Жыл',
    total: 'Барлығы',
    source: (years, most, at) =>
      `trade.flows ағыны; импорттаушының дерегі, ол болмаса экспорттаушынікі. Екі бағыты да белгілі жылдар: ${most} жылдың ${years}. ${at} жағдай бойынша.`,
    empty:
      'Бұл жұптың саудасы туралы дерек жіберілмеген. Оны статистика органдары жіберетін trade.flows ағынының оқиғалары толтырады.',
  },
  commitments: {
    title: 'Жол картасы салалар бойынша',
    subtitle: 'Тармақтар мәртебесі бойынша',
    domain: 'Сала',
    source: (at) => `roadmap.commitments, agreements.actions және cooperation.meetings ағындары. ${at} жағдай бойынша.`,
  },
  dates: {
    title: 'Күндер',
    passed: 'Есепсіз өткен кездесулер',
    coming: 'Алдағылар',
    due: 'мерзімі',
    meeting: 'жоспарланған кездесу',
    nonePassed: 'жоқ',
    noneComing: 'белгісіз',
    source: (at) => `roadmap.commitments және cooperation.meetings ағындары. ${at} жағдай бойынша.`,
  },
  corridors: {
    title: 'Дәліздер',
    sentence: (least, most) => `Бағыттар бойынша жолдағы медианалық уақыт: ${least}–${most} күн.`,
    route: 'Бағыт',
    transit: 'Медианалық уақыт',
    onTime: 'Уақытында',
    source: (at) => `logistics.movements ағыны. ${at} жағдай бойынша.`,
    empty:
      'Бұл жұптың дәліздеріндегі тасымал туралы дерек жіберілмеген. Оны теміржолдар, порттар мен тасымалдаушылар жіберетін logistics.movements ағынының оқиғалары толтырады.',
  },
  arrivals: {
    title: 'Екі ел не жібереді',
    sentence: (present, expected) =>
      `Екі елдің ағындары бойынша, қай жұпқа қатысты болса да, дерек келгені: ${expected} ішінен ${present}.`,
    refused: same('# оқиға қабылданбады.'),
    noneRefused: 'Қабылданбаған оқиға жоқ.',
    stream: 'Ағын',
    last: 'Соңғы жазба',
    none: 'жоқ',
    source: 'Екі елден қабылданған барлық оқиға, басқа жұптарға қатыстылары да, және соңғысы тіркелген күн.',
    empty: 'Екі елдің ешқайсысы мұнда оқиға жібермейді.',
  },
};
export default kk;
