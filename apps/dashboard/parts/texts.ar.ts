import type en from './texts.en.js';

const ar: typeof en = {
  source: 'المصدر:',
  table: 'جدول',
  chart: 'رسم بياني',
  why: 'لماذا هذا الرقم',
  nothing: 'لا قيمة',
  partial: 'جزئي',
  stale: 'قيد الحساب',
  simulated: 'محاكاة',
  simulatedAbout: 'من إنتاج برنامج محاكاة ولم تصرّح به أي جهة: يبيّن ما تستطيع الصفحة عرضه.',
  awaited: 'جارٍ التحميل…',
  failed: 'غير محدّث:',
  units: {
    '1': '',
    d: 'يومًا',
    h: 'ساعة',
    t: 'طن',
    TEU: 'حاوية مكافئة',
    'TEU/wk': 'حاوية مكافئة في الأسبوع',
    '/wk': 'في الأسبوع',
    'km/h': 'كم/س',
  },
  statuses: {
    delivered: 'منجز',
    'under-way': 'قيد التنفيذ',
    overdue: 'متأخر',
    announced: 'معلن',
    supported: 'مدعوم',
    none: 'لا شيء بعد',
    withdrawn: 'مسحوب',
  },
  events: (streams) => `أحداث ${streams}`,
  coverage: (available, all) => `القيم المتاحة: ${available} من ${all}`,
  knownAt: (at) => `الوضع في ${at}`,
  between: '؛ ',
};
export default ar;
