import { isUtf8 } from 'node:buffer';
import { isLosslessNumber, isSafeNumber, parse as parseLossless } from 'lossless-json';
import type { InEachLanguage } from '#reference/languages.js';
import { isTooDeep, maxDepth, maxMessageBytes, nestingDepth } from './limits.js';
import { type Refusal, refusalOf } from './refusal.js';

/** Number literals that may not survive a double: 16 digits and more, or an exponent. Hits inside strings cost only time. */
const suspectNumber = /[:,[\s]-?(?:[\d.]{16,}|[\d.]+[eE])/;
/** Escapes for what Postgres and UTF-8 cannot hold: U+0000 and halves of surrogate pairs. */
const suspectEscape = /\\u(?:0000|[dD][89a-fA-F])/;
const brokenEscape = /\\u(?:0000|d[89a-f])/;

export type ParsedJson = { ok: true; value: unknown } | { ok: false; refusal: Refusal; found?: unknown };

/** Parses a JSON message of untrusted origin: limits first, and nothing that a double or UTF-8 would change. */
export function parseExactJson(bytes: Buffer): ParsedJson {
  if (bytes.length > maxMessageBytes) {
    return refuse('too-large', {
      en: `${bytes.length} bytes; at most ${maxMessageBytes} are allowed`,
      fr: `${bytes.length} octets ; ${maxMessageBytes} au plus sont permis`,
    });
  }
  if (!isUtf8(bytes))
    return refuse('not-utf8', { en: 'the bytes are not valid UTF-8', fr: 'les octets ne sont pas de l’UTF-8 valide' });
  const text = bytes.toString('utf8');
  if (isTooDeep(text)) {
    const depth = nestingDepth(text);
    return refuse('too-deep', {
      en: `nested ${depth} levels deep; at most ${maxDepth} are allowed`,
      fr: `imbriqué sur ${depth} niveaux ; ${maxDepth} au plus sont permis`,
    });
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (text === '') return refuse('malformed-json', { en: 'the message is empty', fr: 'le message est vide' });
    const why = printable((error as SyntaxError).message);
    return refuse('malformed-json', { en: why, fr: `ce n’est pas du JSON : ${why}` });
  }
  if (suspectEscape.test(text) && brokenEscape.test(JSON.stringify(value))) {
    return refuse('malformed-json', {
      en: 'a text holds U+0000 or half of a surrogate pair, which is no character',
      fr: 'un texte contient U+0000 ou la moitié d’une paire de substitution, qui n’est pas un caractère',
    });
  }
  if (suspectNumber.test(text) || membersWritten(text) !== membersIn(value)) {
    let repeated: string | undefined;
    const lossless = parseLossless(text, null, { onDuplicateKey: ({ key }) => void (repeated ??= key) });
    if (repeated !== undefined) {
      const name = JSON.stringify(printable(repeated.slice(0, 100)));
      const [en, fr] = [`${name} is given twice, and differs`, `${name} est donné deux fois, et diffère`];
      return { ok: false, refusal: refusalOf('malformed-json', '', { en, fr }), found: value };
    }
    const inexact = findInexact(lossless, '');
    if (inexact) return { ok: false, refusal: inexact, found: value };
  }
  return { ok: true, value };
}

function refuse(reason: Refusal['reason'], what: InEachLanguage): ParsedJson {
  return { ok: false, refusal: refusalOf(reason, '', what) };
}

/** Members of the objects of a JSON text: what looks like one within a string is counted too. */
function membersWritten(text: string): number {
  let count = 0;
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    const before = text[at - 1]!;
    if (before === '"' || before <= ' ') count++;
  }
  return count;
}

/** Members of all objects, of which JSON.parse keeps the last of a name. */
function membersIn(value: unknown): number {
  if (value === null || typeof value !== 'object') return 0;
  let count = 0;
  for (const child of Object.values(value)) count += (Array.isArray(value) ? 0 : 1) + membersIn(child);
  return count;
}

function findInexact(value: unknown, path: string): Refusal | undefined {
  if (isLosslessNumber(value)) {
    if (isSafeNumber(value.value)) return undefined;
    const literal = value.value.slice(0, 40);
    return refusalOf('inexact-number', path, {
      en: `${literal} would be rounded: send it as "${literal}"`,
      fr: `${literal} serait arrondi : envoyez-le comme "${literal}"`,
    });
  }
  if (value === null || typeof value !== 'object') return undefined;
  for (const [key, child] of Object.entries(value)) {
    const found = findInexact(child, `${path}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`);
    if (found) return found;
  }
  return undefined;
}

/** Without control characters: the message quotes the text, which may hold any. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}
