import { numberLocale } from './locale.js';

type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** The form that the language has for a count, with the count put in for `#`: `plural('fr', { one: '# port', other: '# ports' })(3)`. */
export function plural(language: string, forms: PluralForms): (count: number) => string {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(numberLocale(language));
  return (count) => (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
}
