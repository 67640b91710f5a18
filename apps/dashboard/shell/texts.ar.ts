import type en from './texts.en.js';

const ar: typeof en = {
  skip: 'إلى المحتوى',
  asOf: 'بتاريخ (UTC)',
  language: 'اللغة',
  pair: 'زوج البلدين',
  navigation: 'الصفحات',
  live: {
    on: 'مباشر',
    off: 'غير مباشر',
    lost: 'انقطع الاتصال: إعادة المحاولة',
  },
  views: {
    overview: 'نظرة عامة',
    roadmap: 'خارطة الطريق',
    trade: 'التجارة',
    logistics: 'اللوجستيات',
    agreements: 'الاتفاقيات',
    quality: 'الجودة',
  },
  past: (at: string) => `ترون ما كان معروفًا في ${at}.`,
  backToNow: 'العودة إلى الآن',
  noRoadmap: 'لم تُرسل أي خارطة طريق بعد. تملأ هذه الصفحة أحداثُ roadmap.commitments التي ترسلها وزارتا الخارجية.',
  about:
    'تجمع Entente التجارة واللوجستيات والاتفاقيات بين بلدين انطلاقًا من الأحداث التي ترسلها مؤسساتهما. كل رقم يُفتح على ما يتكوّن منه.',
  interface: 'الواجهة البرمجية (OpenAPI)',
  catalogue: 'تعريفات جميع المؤشرات',
  shapes: 'حدود البلدان: Natural Earth، ملك عام.',
  credential: 'مفتاح API أو رمز دخول',
  credentialKept: 'يُحفظ في علامة التبويب هذه فقط، حتى إغلاقها.',
  signIn: 'متابعة',
  refused: 'التاريخ المطلوب مرفوض:',
  unknownPair: (name: string) =>
    `لم يُسجَّل شيء عن هذين البلدين: ${name}. تملؤها الأحداث التي تذكر البلدين معًا: القنوات trade.flows (أجهزة الإحصاء والجمارك) وroadmap.commitments (وزارتا الخارجية) وlogistics.movements (السكك الحديدية والموانئ والناقلون). اختاروا بلدين آخرين أعلاه.`,
  noPair: (pair: string) =>
    `${pair} لا يدل على بلدين. اكتبوا رمزي البلدين في العنوان، مثل KAZ-MAR، أو اختاروا بلدين أعلاه.`,
  unread: {
    view: (given: string) => `يطلب العنوان عرضًا غير موجود: ${given}. تُعرض النظرة العامة.`,
    lang: (given: string) => `يطلب العنوان لغة لا تدعمها هذه الصفحة: ${given}. تُعرض الصفحة بلغة أخرى.`,
    year: (given: string) => `يطلب العنوان سنة غير مفهومة: ${given}. تُعرض أحدث سنة.`,
    asOf: (given: string) =>
      `يطلب العنوان تاريخًا غير مفهوم: ${given}. يُعرض ما هو معروف الآن. اكتبوا تاريخًا مثل 2026-05-01.`,
  },
  nothingThen: (at: string) =>
    `«بتاريخ» تعني: ما سجّلته Entente حتى ذلك الحين. لم يكن قد سُجّل شيء عن هذين البلدين حتى ${at}.`,
  firstThen: (at) => `سُجّل أول ما يُعرف عنهما في ${at}.`,
  toFirst: (at) => `عرض ما كان معروفًا بتاريخ ${at}`,
  changed: (names: string) => `تغيّر: ${names}.`,
  printed: (at: string) => `طُبعت في ${at}.`,
};
export default ar;
