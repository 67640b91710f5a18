import { type Language, languages } from '#reference/languages.js';

/** The language of ours that an `Accept-Language` header likes best; English where it names none of them. */
export function preferredLanguage(header: string | undefined): Language {
  const liked = (header ?? '')
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.trim().split(';');
      const q = parameters.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find((one) => one !== undefined);
      return { language: tag.slice(0, 2).toLowerCase(), weight: q === undefined ? 1 : Number(q) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ language }) => languages.find((one) => one === language))
    .find((language) => language !== undefined);
  return liked ?? 'en';
}
