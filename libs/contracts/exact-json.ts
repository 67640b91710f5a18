import { isUtf8 } from 'node:buffer';
import { isLosslessNumber, isSafeNumber, parse as parseLossless } from 'lossless-json';
import { isTooDeep, maxDepth, maxMessageBytes, nestingDepth } from './limits.js';
import type { Refusal } from './refusal.js';

/** Number literals that may not survive a double: 16 digits and more, or an exponent. Hits inside strings cost only time. */
const suspectNumber = /[:,[\s-](?:[\d.]{16,}|[\d.]+[eE])/;
/** Escapes for what Postgres and UTF-8 cannot hold: U+0000 and halves of surrogate pairs. */
const suspectEscape = /\\u(?:0000|[dD][89a-fA-F])/;
const brokenEscape = /\\u(?:0000|d[89a-f])/;

export type ParsedJson = { ok: true; value: unknown } | { ok: false; refusal: Refusal; found?: unknown };

/** Parses a JSON message of untrusted origin: limits first, and nothing that a double or UTF-8 would change. */
export function parseExactJson(bytes: Buffer): ParsedJson {
  if (bytes.length > maxMessageBytes) {
    return refuse('too-large', `${bytes.length} bytes; at most ${maxMessageBytes} are allowed`);
  }
  if (!isUtf8(bytes)) return refuse('not-utf8', 'the bytes are not valid UTF-8');
  const text = bytes.toString('utf8');
  if (isTooDeep(text)) {
    return refuse('too-deep', `nested ${nestingDepth(text)} levels deep; at most ${maxDepth} are allowed`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse('malformed-json', text === '' ? 'the message is empty' : printable((error as SyntaxError).message));
  }
  if (suspectEscape.test(text) && brokenEscape.test(JSON.stringify(value))) {
    return refuse('malformed-json', 'a text holds U+0000 or half of a surrogate pair, which is no character');
  }
  if (suspectNumber.test(text)) {
    const inexact = findInexact(parseLossless(text), '');
    if (inexact) return { ok: false, refusal: inexact, found: value };
  }
  return { ok: true, value };
}

function refuse(reason: Refusal['reason'], message: string): ParsedJson {
  return { ok: false, refusal: { reason, path: '', message } };
}

function findInexact(value: unknown, path: string): Refusal | undefined {
  if (isLosslessNumber(value)) {
    if (isSafeNumber(value.value)) return undefined;
    const literal = value.value.slice(0, 40);
    return { reason: 'inexact-number', path, message: `${literal} would be rounded: send it as "${literal}"` };
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
