import { t } from '../i18n/texts.js';

/**
 * What goods of a code are called, with the code: `wheat (HS 1001)`. The page's own word, else `name`, which came as data;
 * a code without either stays a code: `FCL 9999`.
 */
export function goodsName(commodity: string, classification = 'HS', name: string | null = null): string {
  const { goods, hs } = t().figure;
  const ofHs = classification.startsWith('HS');
  if (commodity === 'TOTAL') return goods.TOTAL;
  const word = (ofHs ? goods[commodity as keyof typeof goods] : undefined) ?? name ?? undefined;
  // Of what a code belongs to, the name holds the code already.
  if (word?.includes(commodity)) return word;
  const code = `${ofHs ? classification.replace('HS', hs) : classification} ${commodity}`;
  return word === undefined ? code : `${word} (${code})`;
}
