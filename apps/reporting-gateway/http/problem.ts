/** What every error of the gateway is sent as: RFC 9457. */
import type { Language } from '#reference/languages.js';
import { en, type ProblemTexts } from './problem-texts/en.js';
import { fr } from './problem-texts/fr.js';

/** Every type of problem, with its status. */
export const problemTypes = {
  'invalid-parameter': 400,
  'invalid-body': 400,
  'ambiguous-value': 400,
  unauthenticated: 401,
  forbidden: 403,
  'unknown-code': 404,
  'not-found': 404,
  'method-not-allowed': 405,
  conflict: 409,
  'too-large': 413,
  'unsupported-media-type': 415,
  'not-routable': 422,
  'not-signed': 422,
  refused: 422,
  'too-many-requests': 429,
  'bad-request': 400,
  internal: 500,
  'log-away': 503,
  'issuer-away': 503,
  'database-away': 503,
  'not-ready': 503,
} as const satisfies Record<string, number>;
export type ProblemType = keyof typeof problemTypes;
export const problemNames = Object.keys(problemTypes) as ProblemType[];

/** What `type` is in an answer. */
export const uriOf = (type: ProblemType) => `urn:entente:problem:${type}`;

const texts: Readonly<Record<Language, ProblemTexts>> = { en, fr };

/** What `title` is in an answer. */
export const titleOf = (type: ProblemType, language: Language) => texts[language].titles[type];

/** A text of the tables, in whichever language it is asked for. */
export type Told = (say: ProblemTexts, language: Language) => string;

export interface ProblemMembers {
  /** Parameter that is not in order, what was given, and what is allowed. */
  readonly parameter?: string;
  readonly value?: unknown;
  readonly allowed?: unknown;
  /** One entry an event or a thing that is wrong. */
  readonly errors?: readonly object[];
}

/** An answer that is no success; thrown anywhere below a request. Its message, for logs and tests, is in English. */
export class Problem extends Error {
  readonly status: number;

  /** Wherever a text stands in `members`, it may be `Told`. */
  constructor(
    readonly type: ProblemType,
    readonly detail: Told,
    readonly members: ProblemMembers & Readonly<Record<string, unknown>> = {},
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail(en, 'en'));
    this.status = problemTypes[type];
  }

  /** The body, as JSON; `instance` is the path that was asked for. */
  json(instance: string, language: Language): string {
    const { type, status, detail, members } = this;
    const say = texts[language];
    const body = { type: uriOf(type), title: titleOf(type, language), status, detail, instance, ...members };
    return JSON.stringify(body, (_, value: unknown) =>
      typeof value === 'function' ? (value as Told)(say, language) : value,
    );
  }
}
