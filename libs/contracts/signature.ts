/**
 * The signature that an event may carry: a JWS without its payload (RFC 7515, appendix F), which is the event itself as
 * canonical JSON (RFC 8785). Pure.
 */
import { canonicalJson } from './canonical-json.js';
import type { Envelope } from './envelope.js';
import type { InEachLanguage } from '#reference/languages.js';
import { type Refusal, refusalOf } from './refusal.js';

const signatureAlgorithms = ['EdDSA', 'RS256'] as const;
export type SignatureAlgorithm = (typeof signatureAlgorithms)[number];

/** What a key of an owner is called. */
export const kidPattern = /^[\w.:/-]{1,100}$/;

/** A signature as it was read; whether it holds, its key tells. */
export interface EventSignature {
  readonly kid: string;
  readonly algorithm: SignatureAlgorithm;
  /** What was signed: `<header>.<event>`, each base64url. */
  readonly input: string;
  readonly bytes: Buffer;
}

type ReadSignature = { ok: true; signature: EventSignature } | { ok: false; refusal: Refusal };

export function signatureRefusal(reason: Refusal['reason'], what: InEachLanguage): Refusal {
  return refusalOf(reason, '/signature', what);
}

/**
 * What a signature of an event is over: every attribute and the data, but for `signature` itself and `datacontenttype`, which
 * is a header of its own in binary mode and says the same of every event. So it travels from one mode to another.
 */
export function signatureInput(header: string, event: Envelope): string {
  const { signature: _, datacontenttype: __, ...signed } = event;
  return `${header}.${Buffer.from(canonicalJson(signed)).toString('base64url')}`;
}

type SignedEnvelope = Envelope & { readonly signature: string };

export function isSigned(event: Envelope): event is SignedEnvelope {
  return event.signature !== undefined;
}

/** Takes the signature of an event apart. */
export function readSignature(event: SignedEnvelope): ReadSignature {
  const [, header, bytes] = /^([\w-]+)\.\.([\w-]+)$/.exec(event.signature) ?? [];
  if (header === undefined || bytes === undefined) {
    return invalid({
      en: 'it is no detached JWS: expected <header>..<signature>, each base64url, with nothing between the dots',
      fr: 'ce n’est pas un JWS détaché : <en-tête>..<signature> est attendu, chacun en base64url, sans rien entre les points',
    });
  }
  const parsed = headerOf(header);
  if ('en' in parsed) return invalid(parsed);
  const input = signatureInput(header, event);
  return { ok: true, signature: { ...parsed, input, bytes: Buffer.from(bytes, 'base64url') } };
}

/** What the header says, or what is wrong with it. */
function headerOf(encoded: string): { kid: string; algorithm: SignatureAlgorithm } | InEachLanguage {
  let header: { alg?: unknown; kid?: unknown; crit?: unknown } | null;
  try {
    header = JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8')) as typeof header;
  } catch {
    return { en: 'its header is no JSON', fr: 'son en-tête n’est pas du JSON' };
  }
  const { alg, kid, crit } = header ?? {};
  const algorithm = signatureAlgorithms.find((known) => known === alg);
  if (!algorithm) {
    const known = signatureAlgorithms.join(', ');
    return { en: `alg ${shown(alg)} is not one of ${known}`, fr: `alg ${shown(alg)} n’est pas parmi ${known}` };
  }
  if (typeof kid !== 'string' || !kidPattern.test(kid)) {
    return {
      en: `kid ${shown(kid)} names no key: expected 1 to 100 letters, digits, or ._:/-`,
      fr: `kid ${shown(kid)} ne nomme pas de clé : 1 à 100 lettres, chiffres ou ._:/- sont attendus`,
    };
  }
  if (crit !== undefined) {
    return {
      en: 'crit asks for extensions, and none is understood here',
      fr: 'crit demande des extensions, et aucune n’est comprise ici',
    };
  }
  return { kid, algorithm };
}

const invalid = (what: InEachLanguage): ReadSignature => ({
  ok: false,
  refusal: signatureRefusal('signature-invalid', what),
});

const shown = (value: unknown) => JSON.stringify(value)?.slice(0, 60) ?? '(none)';
