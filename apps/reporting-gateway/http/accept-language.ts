import { type Language, languages } from '#reference/languages.js';
import { accepted } from './accept.js';

/** The language of ours that an `Accept-Language` header likes best; English where it names none of them. */
export function preferredLanguage(header: string | undefined): Language {
  const liked = accepted(header).map((tag) => languages.find((one) => one === tag.slice(0, 2)));
  return liked.find((language) => language !== undefined) ?? 'en';
}
