/** What every error of the gateway is sent as: RFC 9457. */

export const problemTypes = {
  'invalid-parameter': [400, 'A parameter is not in order'],
  'invalid-body': [400, 'The body is not in order'],
  'ambiguous-value': [400, 'Several values match'],
  unauthenticated: [401, 'It is not known who asks'],
  forbidden: [403, 'It is not theirs to ask'],
  'unknown-code': [404, 'The code is not known'],
  'not-found': [404, 'There is nothing at this address'],
  conflict: [409, 'That was done before'],
  'too-large': [413, 'The body is too large'],
  'unsupported-media-type': [415, 'The content type is not taken here'],
  'not-routable': [422, 'There is an event that cannot go into the log'],
  'not-signed': [422, 'There is an event that is not signed, and must be'],
  'too-many-requests': [429, 'Too many requests'],
  'bad-request': [400, 'The request is not in order'],
  internal: [500, 'Something went wrong in the gateway'],
  'log-away': [503, 'The event log does not answer'],
  'issuer-away': [503, 'The issuer of tokens does not answer'],
  'database-away': [503, 'The database does not answer'],
  'not-ready': [503, 'The gateway is not ready'],
} as const satisfies Record<string, readonly [status: number, title: string]>;
export type ProblemType = keyof typeof problemTypes;

/** What `type` is in an answer. */
export const uriOf = (type: ProblemType) => `urn:entente:problem:${type}`;

export interface ProblemMembers {
  /** Parameter that is not in order, what was given, and what is allowed. */
  readonly parameter?: string;
  readonly value?: unknown;
  readonly allowed?: unknown;
  /** One entry an event or a thing that is wrong. */
  readonly errors?: readonly object[];
}

/** An answer that is no success; thrown anywhere below a request. */
export class Problem extends Error {
  readonly status: number;

  constructor(
    readonly type: ProblemType,
    readonly detail: string,
    readonly members: ProblemMembers & Readonly<Record<string, unknown>> = {},
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail);
    this.status = problemTypes[type][0];
  }

  /** The body; `instance` is the path that was asked for. */
  body(instance: string): Record<string, unknown> {
    const { type, status, detail } = this;
    return {
      type: uriOf(type),
      title: problemTypes[type][1],
      status,
      detail,
      instance,
      ...this.members,
    };
  }
}
