import type { FastifyRequest } from 'fastify';
import { type Language, languages } from '#reference/languages.js';
import { accepted } from './accept.js';

/** The language of ours that an `Accept-Language` header likes best; English where it names none of them. */
export function preferredLanguage(header: string | undefined): Language {
  const liked = accepted(header).map((tag) => languages.find((one) => one === tag.slice(0, 2)));
  return liked.find((language) => language !== undefined) ?? 'en';
}

/** The language that a request asks for, in order or not: that of `lang`, otherwise the one that it likes best. */
export function languageAsked({ query, headers }: Pick<FastifyRequest, 'query' | 'headers'>): Language {
  const { lang } = (query ?? {}) as { lang?: unknown };
  return languages.find((one) => one === lang) ?? preferredLanguage(headers['accept-language']);
}
