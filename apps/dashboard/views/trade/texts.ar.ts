import { plural } from '../../i18n/plural.js';
import type en from './texts.en.js';

const products = plural('ar', {
  one: 'منتج واحد',
  two: 'منتجين',
  few: '# منتجات',
  many: '# منتجًا',
  other: '# منتج',
});
const list = (parts: readonly string[]) => new Intl.ListFormat('ar').format(parts);

const ar: typeof en = {
  title: 'التجارة',
  year: 'السنة',
  latestYear: 'الأحدث لكل رسم',
  direction: (exporter, importer) => `من ${exporter} إلى ${importer}`,
  side: {
    importer: (country) => `${country} (المستورِد)`,
    exporter: (country) => `${country} (المصدِّر)`,
  },
  roles: { importer: 'المستورِد', exporter: 'المصدِّر' },
  says: (who, what) => `\u200f${who}: ${what}`,
  ofYear: (what, year) => `\u200f${what}، ${year}`,
  notReported: 'لم يُبلَّغ عنه',
  tiny: 'أقل من واحد في المئة من سنة مجاورة',
  columns: { year: 'السنة', value: 'القيمة', share: 'الحصة', by: 'الجهة المُبلِّغة', code: 'الرمز', item: 'المنتج' },
  source: {
    nobody: 'لا مصدر',
    coverage: (there, asked) => `التغطية: ${there} من ${asked}.`,
    recorded: (at) => `مسجَّل حتى ${at}.`,
    asOf: (at) => `الوضع في ${at}.`,
    cut: 'الأرقام أكثر مما يتسع له جواب واحد من الواجهة: بعضها غير مرسوم.',
  },
  lines: {
    title: 'تجارة السلع في كل اتجاه',
    subtitle: (unit, years) => `جميع السلع، ${unit} سنويًا، ${years}`,
    sold: (year, parts) =>
      `في سنة ${year} بلغت التجارة المُبلَّغ عنها ${list(parts.map(({ exporter, importer, amount }) => `${amount} من ${exporter} إلى ${importer}`))}.`,
    none: (direction, years) => `لا رقم للتجارة ${direction}: ${years}.`,
    noneSince: (year) => `لم يُبلِّغ أحد عن رقم لجميع السلع لما بعد سنة ${year}.`,
    noneOf: (year, latest) => `لم يُبلِّغ أحد عن رقم لجميع السلع لسنة ${year}؛ وأحدث رقم لسنة ${latest}.`,
    rule: 'كل اتجاه كما يُبلِّغ عنه المستورِد، ويشمل عادةً الشحن والتأمين (CIF)؛ والنقاط المفرغة كما يُبلِّغ المصدِّر حيث لا رقم لدى المستورِد.',
    empty:
      'لم تُرسَل أرقام عن التجارة بين هذين البلدين. تملأ هذا الرسمَ أحداثُ الدفق trade.flows التي ترسلها أجهزة الإحصاء أو الجمارك في البلدين.',
  },
  mirror: {
    title: (direction) => `${direction}: ما يقوله كل طرف`,
    subtitle: (unit, years) => `جميع السلع، ${unit} سنويًا، ${years}`,
    both: (year, exporter, x, importer, m, asymmetry) =>
      `في سنة ${year}: صادرات قدرها ${x} بحسب ${exporter}، وواردات قدرها ${m} بحسب ${importer}، أي تباين قدره ${asymmetry}.`,
    bothWithout: (year, exporter, x, importer, m) =>
      `في سنة ${year}: صادرات قدرها ${x} بحسب ${exporter}، وواردات قدرها ${m} بحسب ${importer}.`,
    oneSided: (speaks, silent, years) =>
      `أبلغ طرف واحد فقط: ${speaks}، ${years}. ولم يَرِد شيء من الطرف الآخر، ${silent}: لا تمكن المقارنة بين الطرفين.`,
    wouldSend: (country, topic) => `يرسله جهاز الإحصاء أو الجمارك إلى ${topic} (${country}).`,
    apart: (first, firstYears, second, secondYears) =>
      `${first}: ${firstYears}؛ ${second}: ${secondYears}. لا سنة أبلغ عنها الطرفان معًا، فلا تمكن المقارنة.`,
    silent: (first, second) => `لم يُبلِّغ أي من الطرفين بشيء: ${first}، ${second}.`,
    asymmetry: 'التباين',
    oneSide: 'طرف واحد فقط',
    about:
      'التباين: الواردات ناقص الصادرات، مقسومة على مجموعهما؛ 0 % عند تطابق الطرفين. تشمل الواردات غالبًا الشحن والتأمين (CIF)، ولا تشملهما الصادرات (FOB).',
    marks: 'خط متصل بنقاط مملوءة: المستورِد؛ خط متقطع بنقاط مفرغة: المصدِّر.',
    strip: 'المربعات: مملوءة حيث أبلغ الطرف عن السنة، ومفرغة حيث لا يوجد رقم؛ والمربع يبيّن السبب.',
  },
  products: {
    title: 'التجارة بحسب المنتج',
    direction: 'الاتجاه',
    subtitleHs: (direction, unit, year) => `${direction}، ${unit}، ${year}. فصول النظام المنسق`,
    subtitleDigits: (direction, unit, year, digits) =>
      `${direction}، ${unit}، ${year}. رموز النظام المنسق (عدد الأرقام: ${digits})، إذ لم تُرسَل فصول`,
    subtitleList: (direction, unit, year, classification) =>
      `${direction}، ${unit}، ${year}. منتجات القائمة ${classification}`,
    fcl: 'منتجات زراعية من قائمة منظمة الأغذية والزراعة (FCL): ليست جزءًا من المجموع أعلاه ولا تُقارَن به.',
    largest: (name, share, count) => `${name}: ${share} مما هو مدرج، من بين ${products(count)}.`,
    only: (name, amount) => `منتج واحد فقط مدرج: ${name}، ${amount}.`,
    others: (count) => `أخرى (${count})`,
    item: (code) => `المنتج ${code}`,
    empty: (direction, year) => `لم تُرسَل منتجات للتجارة ${direction} في سنة ${year}.`,
    emptyEver: (direction) => `لم تُرسَل منتجات للتجارة ${direction}.`,
    fill: 'تملأ هذا الرسمَ أحداثُ الدفق trade.flows برموز النظام المنسق، التي ترسلها أجهزة الإحصاء والجمارك.',
    years: 'السنوات المتوفرة:',
    by: {
      importer: (country) => `بحسب المستورِد (${country}).`,
      exporter: (country) => `بحسب المصدِّر (${country})؛ وليس لدى المستورِد منتجات.`,
    },
  },
  wheat: {
    title: 'القمح',
    subtitle: (code, unit, years) => `${code}، ${unit} سنويًا، ${years}`,
    sold: (year, parts) =>
      `في سنة ${year} بلغت تجارة القمح المُبلَّغ عنها ${list(parts.map(({ exporter, importer, amount }) => `${amount} من ${exporter} إلى ${importer}`))}.`,
    noneOf: (year, latest) => `لم يُبلِّغ أحد عن رقم للقمح لسنة ${year}؛ وأحدث رقم لسنة ${latest}.`,
    codes: { HS: 'HS 1001', FCL: 'FCL 15' },
    empty: (first, second, topics) =>
      `لم يُرسَل من ${first} ولا من ${second} رقم عن القمح المتبادل بين البلدين؛ ولا يعني ذلك أنه لم يكن هناك شيء. يرسله جهاز الإحصاء أو الجمارك في أي من البلدين عبر الدفق trade.flows (${topics}) بالرمز 1001 من النظام المنسق أو 15 من قائمة منظمة الأغذية والزراعة.`,
  },
  stated: {
    title: 'أرقام معلنة غير مقيسة',
    about: 'قيلت في مناسبة ودُوِّنت في خارطة الطريق. ليست إحصاءات، ولا يُحسب منها أي مؤشر، وليست امتدادًا للسلسلة المجاورة.',
    measures: {
      turnover: 'حجم التبادل في الاتجاهين',
      growth: 'نمو حجم التبادل',
      'export-potential': 'إمكانات التصدير',
    },
    noPeriod: 'الفترة غير مذكورة',
    item: (item) => `البند ${item} من خارطة الطريق`,
    empty: 'لا رقم معلنًا عن التجارة في خارطة طريق لهذين البلدين. تأتي به أحداث الدفق roadmap.commitments.',
  },
  derived: {
    title: 'المؤشرات المشتقة',
    subtitle: (of, year) => `${of}، ${year}`,
    all: 'جميع السلع (النظام المنسق)',
    columns: { name: 'المؤشر', of: 'لِمَ', value: 'القيمة', period: 'الفترة', coverage: 'المدخلات' },
    coverage: (present, expected) => `${present} من ${expected}`,
    coverageOpen: (present) => `${present} من عدد غير معروف`,
    flows: { M: (country) => `${country}، الواردات`, X: (country) => `${country}، الصادرات` },
    base: {
      'trade.growth': (base, year, reached) => `من ${base} في سنة ${year} إلى ${reached}`,
      'trade.cagr': (base, year, reached) => `على مدى 5 سنوات، من ${base} في سنة ${year} إلى ${reached}`,
    },
    smallBase: 'أساس صغير جدًا: النسبة قليلة الدلالة',
    withPartner: (told, partner) => `${told}، مع الشريك ${partner}`,
    absent: (names) =>
      `لا قيمة لما يلي: ${list(names)}. فهي تحتاج إلى التجارة مع جميع الشركاء أو تجارة جميع البلدان، وترسلها أجهزة الإحصاء بالدفق trade.flows.`,
    wide: {
      'trade.intensity': 'كثافة التجارة',
      'trade.rca': 'الميزة النسبية الظاهرة',
      'trade.export_similarity': 'تشابه الصادرات',
      'trade.complementarity': 'التكامل التجاري',
    },
    empty: (year) => `لا مؤشر من أرقام التجارة لسنة ${year}.`,
  },
};
export default ar;
