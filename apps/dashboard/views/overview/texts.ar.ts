import { plural } from '../../i18n/plural.js';
import type en from './texts.en.js';

const same = (text: string) => plural('ar', { other: text });

const ar: typeof en = {
  title: 'نظرة عامة',
  simulatedHere: 'علامة على ما أنتجه محاكٍ ولم تُبلّغ عنه أي جهة.',
  // Each name by itself: between names in Latin letters the arrow would point the other way.
  toward: (from, to) => `\u2068${from}\u2069 ← \u2068${to}\u2069`,
  keys: { trade: 'التبادل التجاري', delivered: 'المنجَز', overdue: 'المتأخر', next: 'ما يلي' },
  counted: {
    meaning:
      'بنود خارطة الطريق أيًّا كانت: التزامات، ومشاريع تحظى بالدعم فقط، وكذلك اجتماعات ومواقف واتفاقات لم يتعهد بها أحد. يُعدّ البند منجزًا حين تثبته الوقائع أو يعلنه الطرفان، ومتأخرًا حين ينقضي أجله قبل ذلك.',
    none: 'لا يوجد أي بند.',
  },
  noTrade: 'لم تُعلن أي سنة في الاتجاهين معًا.',
  noRoadmap: 'لم تُرسل أي خارطة طريق.',
  of: (part, whole) => `${part} من ${whole}`,
  share: (share, items) => `${share} من خارطة الطريق (${items})`,
  nothingOverdue: 'لا شيء متأخر.',
  notReported: same('اجتماعات مقررة مضى موعدها بلا تقرير: #.'),
  noneComing: 'لا يُعرف موعد مقبل',
  noneComingWhy: 'تأتي المواعيد مع الالتزامات (الآجال) والاجتماعات (المقررة).',
  map: {
    title: 'من يبيع لمن وبكم',
    subtitle: (year, currency) => `قيمة السلع، ${currency}، ${year}`,
    mostly: (way, share, whole) => `${way}: ${share} من ${whole}.`,
    balanced: (whole) => `الاتجاهان متقاربان من أصل ${whole}.`,
    none: 'لا توجد سنة لها رقم في الاتجاهين معًا.',
    way: 'الاتجاه',
    value: 'القيمة',
    shapes: 'القناة trade.flows. الأشكال: Natural Earth، ملك عام. لا تعبّر الحدود المرسومة فيها عن أي موقف.',
    noShapes: 'تعذّر تحميل أشكال البلدان.',
    tooSmall: (names) => `أصغر من أن يظهر في هذه الخريطة: ${names}.`,
  },
  trend: {
    title: 'التبادل بين البلدين',
    subtitle: (currency, years) => `السلع، ${currency} في السنة، ${years}`,
    sentence: (value, year) => `بلغ التبادل ${value} في ${year}.`,
    more: (share, before) => `أي أكثر مما كان في ${before} بنسبة ${share}.`,
    less: (share, before) => `أي أقل مما كان في ${before} بنسبة ${share}.`,
    nothingSince: (year) => `لا يوجد رقم لمجموع السلع بعد ${year}.`,
    oneWay: same('سنوات لا يُعرف منها إلا اتجاه واحد (بلون باهت): #.'),
    year: 'السنة',
    total: 'المجموع',
    source: (years, most, at) =>
      `القناة trade.flows؛ رقم المستورد وإلا فرقم المصدّر. سنوات الاتجاهين: ${years} من ${most}. حتى ${at}.`,
    empty: 'لم تُرسل بيانات تبادل لهذين البلدين. تملؤها أحداث القناة trade.flows التي ترسلها أجهزة الإحصاء.',
  },
  commitments: {
    title: 'خارطة الطريق بحسب المجال',
    subtitle: 'البنود بحسب ما آلت إليه',
    domain: 'المجال',
    source: (at) => `القنوات roadmap.commitments وagreements.actions وcooperation.meetings. حتى ${at}.`,
  },
  dates: {
    title: 'المواعيد',
    passed: 'اجتماعات مضت بلا تقرير',
    coming: 'مقبلة',
    due: 'أجل',
    meeting: 'اجتماع مقرر',
    nonePassed: 'لا شيء',
    noneComing: 'لا يُعرف شيء',
    source: (at) => `القناتان roadmap.commitments وcooperation.meetings. حتى ${at}.`,
  },
  corridors: {
    title: 'الممرات',
    sentence: (least, most) => `يتراوح وسيط مدة النقل بين ${least} و${most} يومًا بحسب المسار.`,
    route: 'المسار',
    transit: 'وسيط المدة',
    onTime: 'في الموعد',
    source: (at) => `القناة logistics.movements. حتى ${at}.`,
    empty:
      'لم تُرسل حركات نقل على ممر بين هذين البلدين. تملأ هذا الجدولَ أحداثُ القناة logistics.movements التي ترسلها السكك الحديدية والموانئ والناقلون.',
  },
  arrivals: {
    title: 'ما يرسله البلدان',
    sentence: (present, expected) => `أتى شيء عبر ${present} من قنوات البلدين (${expected})، أيًّا كان الزوج المعني.`,
    refused: same('الأحداث المرفوضة: #.'),
    noneRefused: 'لم يُرفض أي حدث.',
    stream: 'القناة',
    last: 'آخر تسجيل',
    none: 'لا شيء',
    source: 'جميع الأحداث المقبولة من البلدين، بما فيها ما يخص أزواجًا أخرى، ويوم تسجيل آخرها.',
    empty: 'لا يرسل أي من البلدين أحداثًا إلى هنا.',
  },
};
export default ar;
