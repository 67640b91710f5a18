/** The formula of an indicator with the numbers of one value put in. Pure. */
import { inLanguage, type Language } from '#reference/languages.js';
import type { Indicator } from './definition.js';
import type { ExplainedValue } from './engine/read-values.js';

const decimalMarks: Readonly<Record<Language, string>> = { en: '.', fr: ',' };

/**
 * `(100 - 80) / (100 + 80) = 0.111111`, in French `0,111111`; a number that is not there is shown by its symbol. Digits
 * are not in groups, so that they can be copied.
 */
export function arithmeticOf(
  { arithmetic }: Indicator,
  { operands, value }: Pick<ExplainedValue, 'operands' | 'value'>,
  language: Language,
): string {
  const written = (number: string) => number.replace('.', decimalMarks[language]);
  const filled = inLanguage(arithmetic, language).replace(/\{(\w+)\}/g, (_, symbol: string) =>
    written(operands[symbol] ?? symbol),
  );
  return value === null ? filled : `${filled} = ${written(value)}`;
}
