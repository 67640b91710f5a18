/** Why something failed, for who reads no code of Node. Pure. */
import type { Language } from '#reference/languages.js';
import { texts } from './texts.js';

/** What went wrong, in one line: of several errors each, of a wrapped one the innermost. */
export function reasonOf(error: unknown, language: Language = 'en'): string {
  if (!(error instanceof Error)) return String(error);
  const { cause, errors, code = '' } = error as { cause?: unknown; errors?: unknown; code?: string };
  if (cause instanceof Error) return reasonOf(cause, language);
  if (Array.isArray(errors) && errors.length > 0) {
    return [...new Set(errors.map((one) => reasonOf(one, language)))].join('; ');
  }
  const reason = (error.message || code || error.name).replace(/\s*\n\s*/g, ' ');
  const say = texts[language];
  const known: Readonly<Record<string, string>> = say.connectionReasons;
  const words = unknownAuthority.includes(code) ? say.unknownAuthority : known[code];
  return words === undefined ? reason : say.explained(reason, words);
}

/** The same of a file that is named beside it, and cannot be read. */
export function fileReasonOf(error: unknown, language: Language = 'en'): string {
  const known: Readonly<Record<string, string>> = texts[language].fileReasons;
  return known[(error as NodeJS.ErrnoException).code ?? ''] ?? reasonOf(error, language);
}

/** OpenSSL's codes of a certificate that nobody vouches for. */
const unknownAuthority = [
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
];
