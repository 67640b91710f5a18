/** The gateway, asked over HTTP; what is away or refuses is told in one line. */
import { readEnvironment } from '#platform/config.js';
import type { Language } from '#reference/languages.js';
import { Refusal } from './exit-codes.js';
import { reasonOf } from './reason.js';
import { texts } from './texts.js';

export const gatewayLessons = `  ENTENTE_URL  https://host of the gateway; not set: http://127.0.0.1:3000
  ENTENTE_KEY  key or token, sent as bearer`;

export interface GatewayAnswer {
  readonly status: number;
  readonly body: unknown;
}

export interface Sent {
  readonly contentType: string;
  readonly encoding?: 'gzip';
  readonly body: string | ReadableStream<Uint8Array>;
}

/** What an error of the gateway says (RFC 9457). */
export interface GatewayProblem {
  readonly title: string;
  readonly detail: string;
  readonly errors?: readonly Readonly<Record<string, unknown>>[];
  readonly receipt?: { readonly summary: string };
}

/**
 * Asks it, to be answered in a language.
 * @throws ConfigError, Refusal when the gateway lets nobody in, or an error that says what to check when there is none
 */
export async function askGateway(path: string, language: Language, sent?: Sent): Promise<GatewayAnswer> {
  const say = texts[language];
  const { ENTENTE_URL = 'http://127.0.0.1:3000', ENTENTE_KEY } = readEnvironment();
  const request = {
    headers: {
      accept: 'application/json',
      ...(sent && { 'content-type': sent.contentType }),
      ...(sent?.encoding && { 'content-encoding': sent.encoding }),
      ...(ENTENTE_KEY !== undefined && { authorization: `Bearer ${ENTENTE_KEY}` }),
    },
    ...(sent && { method: 'POST', body: sent.body, duplex: 'half' }),
  };
  const url = `${ENTENTE_URL.replace(/\/+$/, '')}${path}${path.includes('?') ? '&' : '?'}lang=${language}`;
  const response = await fetch(url, request).catch((error: unknown) => {
    throw new Error(say.unreached(ENTENTE_URL, reasonOf(error, language)), { cause: error });
  });
  const text = await response.text();
  const { status } = response;
  if (!/json/.test(response.headers.get('content-type') ?? '')) {
    throw new Error(say.noGateway(ENTENTE_URL, status));
  }
  if (status === 401 || status === 403) {
    const { detail } = JSON.parse(text) as GatewayProblem;
    const todo = ENTENTE_KEY === undefined ? say.setKey : status === 401 ? say.checkKey : say.otherKey;
    throw new Refusal(say.notLetThrough(status, detail, todo));
  }
  return { status, body: JSON.parse(text) };
}

/** What was sent is at fault, not the way to the gateway: sent again, it is refused again. */
export function isRefusal(status: number): boolean {
  return [400, 404, 413, 415, 422].includes(status);
}

/** Nobody waits for the gateway, the log or the network: it is sent again. */
export function toldOf({ title, detail, receipt }: GatewayProblem, language: Language): string {
  return [texts[language].problem(title, detail), receipt?.summary].filter((text) => text !== undefined).join('. ');
}
