import { t } from '../i18n/texts.js';

/** What goods of a code are called, with the code: `wheat (HS 1001)`; codes without a word stay codes: `HS 0805`. */
export function goodsName(commodity: string, classification = 'HS'): string {
  const { goods, hs } = t().figure;
  const ofHs = classification.startsWith('HS');
  const word = ofHs || commodity === 'TOTAL' ? goods[commodity as keyof typeof goods] : undefined;
  if (commodity === 'TOTAL') return word!;
  const code = `${ofHs ? classification.replace('HS', hs) : classification} ${commodity}`;
  return word === undefined ? code : `${word} (${code})`;
}
