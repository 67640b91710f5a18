import { plural } from '../../i18n/plural.js';
import type en from './texts.en.js';

const products = plural('kk', { other: '# тауар' });
const list = (parts: readonly string[]) => new Intl.ListFormat('kk').format(parts);

const kk: typeof en = {
  title: 'Сауда',
  year: 'Жыл',
  latestYear: 'әр көрсеткіштің соңғы жылы',
  direction: (exporter, importer) => `${exporter} → ${importer}`,
  side: {
    importer: (country) => `${country} (импорттаушы)`,
    exporter: (country) => `${country} (экспорттаушы)`,
  },
  roles: { importer: 'импорттаушы', exporter: 'экспорттаушы' },
  says: (who, what) => `${who}: ${what}`,
  ofYear: (what, year) => `${what}, ${year}`,
  notReported: 'хабарланбаған',
  tiny: 'көрші жылдың жүзден біріне жетпейді',
  columns: { year: 'Жыл', value: 'Құны', share: 'Үлесі', by: 'Хабарлаған тарап', code: 'Код', item: 'Тауар' },
  source: {
    nobody: 'дереккөз жоқ',
    coverage: (there, asked) => `Қамту: ${asked} ішінен ${there}.`,
    recorded: (at) => `Жазылған соңғы сәт: ${at}.`,
    asOf: (at) => `Жағдай көрсетілген сәт: ${at}.`,
    cut: 'Көрсеткіштер интерфейстің бір жауабына сыймайды: кейбірі көрсетілмеген.',
  },
  lines: {
    title: 'Тауар саудасы, бағыттар бойынша',
    subtitle: (unit, years) => `Барлық тауарлар, жылына ${unit}, ${years}`,
    sold: (year, parts) =>
      `${year} жыл: ${parts.map(({ exporter, importer, amount }) => `${exporter} → ${importer} — ${amount}`).join('; ')}.`,
    none: (direction, years) => `${direction}: дерек жоқ жылдар — ${years}.`,
    noneSince: (year) => `${year} жылдан кейінгі кезең үшін барлық тауарлар бойынша ешкім дерек хабарламаған.`,
    noneOf: (year, latest) =>
      `${year} жыл үшін барлық тауарлар бойынша ешкім дерек хабарламаған; соңғысы — ${latest} жылғы.`,
    rule: 'Әр бағыт импорттаушының дерегі бойынша, әдетте фрахт пен сақтандыруды қоса (CIF); іші бос нүктелер — импорттаушыда дерек болмаса, экспорттаушының дерегі.',
    empty:
      'Бұл екі елдің саудасы туралы дерек жіберілмеген. Графикті екі елдің статистика немесе кеден органдары жіберетін trade.flows ағынының оқиғалары толтырады.',
  },
  mirror: {
    title: (direction) => `${direction}: әр тарап не хабарлайды`,
    subtitle: (unit, years) => `Барлық тауарлар, жылына ${unit}, ${years}`,
    both: (year, exporter, x, importer, m, asymmetry) =>
      `${year} жыл: ${exporter} хабарлаған экспорт — ${x}, ${importer} хабарлаған импорт — ${m}; асимметрия ${asymmetry}.`,
    bothWithout: (year, exporter, x, importer, m) =>
      `${year} жыл: ${exporter} хабарлаған экспорт — ${x}, ${importer} хабарлаған импорт — ${m}.`,
    oneSided: (speaks, silent, years) =>
      `Бір тарап қана хабарлаған: ${speaks}, ${years}. Екінші тараптан, ${silent}, ештеңе түспеген: екеуін салыстыру мүмкін емес.`,
    wouldSend: (country, topic) => `Оны статистика немесе кеден органы ${topic} топигіне жіберер еді (${country}).`,
    apart: (first, firstYears, second, secondYears) =>
      `${first}: ${firstYears}; ${second}: ${secondYears}. Екі тараптың да дерегі бар жыл жоқ, сондықтан оларды салыстыру мүмкін емес.`,
    silent: (first, second) => `${first}, ${second}: тараптардың ешқайсысы ештеңе хабарламаған.`,
    asymmetry: 'Асимметрия',
    oneSide: 'бір тарап қана',
    about:
      'Асимметрия: импорттан экспортты шегеріп, олардың қосындысына бөлгенде шығады; тараптардың дерегі бірдей болса, 0 %. Импортқа әдетте фрахт пен сақтандыру кіреді (CIF), экспортқа кірмейді (FOB).',
    marks: 'Тұтас сызық пен боялған нүктелер — импорттаушы; үзік сызық пен іші бос нүктелер — экспорттаушы.',
    strip: 'Шаршылар: тарап сол жылды хабарласа — боялған, сан болмаса — іші бос; себебін шаршы айтады.',
  },
  products: {
    title: 'Сауда, тауарлар бойынша',
    direction: 'Бағыт',
    subtitleHs: (direction, unit, year) => `${direction}, ${unit}, ${year}. Үйлестірілген жүйенің топтары`,
    subtitleDigits: (direction, unit, year, digits) =>
      `${direction}, ${unit}, ${year}. Үйлестірілген жүйенің ${digits} таңбалы кодтары, топтар жіберілмегендіктен`,
    subtitleList: (direction, unit, year, classification) =>
      `${direction}, ${unit}, ${year}. ${classification} тізімінің тауарлары`,
    fcl: 'ФАО тізіміндегі (FCL) ауыл шаруашылығы тауарлары: олар жоғарыдағы жалпы сомаға кірмейді және онымен салыстырылмайды.',
    largest: (name, share, count) => `${name}: тізілген ${products(count)} ішіндегі үлесі ${share}.`,
    only: (name, amount) => `Бір тауар ғана тізілген: ${name}, ${amount}.`,
    others: (count) => `Басқалары (${count})`,
    item: (code) => `${code}-тауар`,
    empty: (direction, year) => `${direction}: ${year} жыл үшін тауарлар бойынша дерек жіберілмеген.`,
    emptyEver: (direction) => `${direction}: тауарлар бойынша дерек жіберілмеген.`,
    fill: 'Графикті статистика және кеден органдары жіберетін, Үйлестірілген жүйе кодтары бар trade.flows ағынының оқиғалары толтырады.',
    years: 'Дерегі бар жылдар:',
    by: {
      importer: (country) => `Импорттаушының дерегі (${country}).`,
      exporter: (country) => `Экспорттаушының дерегі (${country}); импорттаушыда тауарлар бойынша дерек жоқ.`,
    },
  },
  wheat: {
    title: 'Бидай',
    subtitle: (code, unit, years) => `${code}, жылына ${unit}, ${years}`,
    sold: (year, parts) =>
      `Бидай, ${year} жыл: ${parts.map(({ exporter, importer, amount }) => `${exporter} → ${importer} — ${amount}`).join('; ')}.`,
    noneOf: (year, latest) => `${year} жыл үшін бидай бойынша ешкім дерек хабарламаған; соңғысы — ${latest} жылғы.`,
    codes: { HS: 'ҮЖ 1001', FCL: 'FCL 15' },
    empty: (first, second, topics) =>
      `Тараптардың ешқайсысы (${first}, ${second}) екі ел арасындағы бидай саудасы туралы дерек жіберген жоқ; бұл сауда болмады дегенді білдірмейді. Оны кез келген елдің статистика органы немесе кедені trade.flows ағынымен (${topics}), Үйлестірілген жүйенің 1001 кодымен немесе ФАО тізімінің 15 кодымен жіберер еді.`,
  },
  stated: {
    title: 'Мәлімделген, өлшенбеген',
    about:
      'Кездесуде айтылып, жол картасына енгізілген. Бұл статистика емес: бұлардан көрсеткіш есептелмейді және олар қатардағы деректің жалғасы емес.',
    measures: {
      turnover: 'Тауар айналымы, екі бағытта',
      growth: 'Тауар айналымының өсімі',
      'export-potential': 'Экспорт әлеуеті',
    },
    noPeriod: 'кезеңі көрсетілмеген',
    item: (item) => `Жол картасының ${item}-тармағы`,
    empty:
      'Бұл екі елдің жол картасында сауда туралы сан мәлімделмеген. Ондай сандарды roadmap.commitments ағынының оқиғалары әкеледі.',
  },
  derived: {
    title: 'Туынды көрсеткіштер',
    subtitle: (of, year) => `${of}, ${year}`,
    all: 'Барлық тауарлар (ҮЖ)',
    columns: { name: 'Көрсеткіш', of: 'Ненің', value: 'Мәні', period: 'Кезең', coverage: 'Бастапқы дерек' },
    coverage: (present, expected) => `${expected} ішінен ${present}`,
    coverageOpen: (present) => `${present}, жалпы саны белгісіз`,
    flows: { M: (country) => `${country}, импорт`, X: (country) => `${country}, экспорт` },
    base: {
      'trade.growth': (base, year, reached) => `${year} жылғы ${base} деңгейінен ${reached} деңгейіне`,
      'trade.cagr': (base, year, reached) => `5 жылда, ${year} жылғы ${base} деңгейінен ${reached} деңгейіне`,
    },
    smallBase: 'негіз өте аз: қарқын аз нәрсе айтады',
    withPartner: (told, partner) => `${told}, серіктес: ${partner}`,
    absent: (names) =>
      `Мәні жоқ: ${list(names)}. Олар үшін барлық серіктестермен немесе барлық елдердің саудасы қажет; оны статистика органдары trade.flows ағынымен жібереді.`,
    wide: {
      'trade.intensity': 'сауда қарқындылығы',
      'trade.rca': 'айқындалған салыстырмалы артықшылық',
      'trade.export_similarity': 'экспорт ұқсастығы',
      'trade.complementarity': 'сауданың өзара толықтырылуы',
    },
    empty: (year) => `${year} жылғы сауда деректерінен көрсеткіш есептелмеген.`,
  },
};
export default kk;
