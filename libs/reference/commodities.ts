import { fclNames } from './fcl-names.js';
import { hsNames } from './hs-names.js';
import { type InEachLanguage, inLanguage, type Language } from './languages.js';

const allGoods: InEachLanguage = { en: 'All goods', fr: 'Toutes marchandises' };
const system: InEachLanguage = { en: 'HS', fr: 'SH' };

/**
 * Short name of goods by their code in a classification (`HS`, an edition of it such as `HS2022`, `FCL`). Within the
 * Harmonized System a code without a name of its own has that of what it belongs to, and itself: `Cereals (HS 1006)`.
 * Null: there is none.
 */
export function commodityName(classification: string, code: string, language: Language): string | null {
  if (code === 'TOTAL') return inLanguage(allGoods, language);
  const names = classification.startsWith('HS') ? hsNames : classification === 'FCL' ? fclNames : {};
  if (Object.hasOwn(names, code)) return inLanguage(names[code]!, language);
  if (names !== hsNames || code.length <= 2) return null;
  const wider = [4, 2].map((digits) => code.slice(0, digits)).find((prefix) => Object.hasOwn(names, prefix));
  if (wider === undefined) return null;
  return `${inLanguage(names[wider]!, language)} (${classification.replace('HS', inLanguage(system, language))} ${code})`;
}
