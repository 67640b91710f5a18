import type { ProblemType } from '../http/problem.js';

export interface ProblemText {
  /** When a request is answered so, and what to do then. */
  readonly when: string;
  readonly remedy: string;
}

export const english: Readonly<Record<ProblemType, ProblemText>> = {
  'invalid-parameter': {
    when: 'A parameter is unknown here, missing, given twice, or not of the form or range that it has.',
    remedy: '`parameter`, `value` and `allowed` say which, what was given and what is taken: correct it.',
  },
  'invalid-body': {
    when: 'There is no body, it holds no events, or the first line of a file does not name its columns.',
    remedy: '`detail` and `errors` say where. Nothing was published, or only what `receipt` counts.',
  },
  'ambiguous-value': {
    when: 'One value is to be explained, and several fit what was asked.',
    remedy: 'Name the parameter that `parameter` says, with one of `allowed`.',
  },
  unauthenticated: {
    when: 'No key or token was shown, or one that is not taken: expired, revoked, or of another issuer.',
    remedy: 'Send `Authorization: Bearer …` with an API key or a token; `detail` says what is wrong with this one.',
  },
  forbidden: {
    when: 'Who asks is known, but has not the role, the owner or the stream that this needs; or nobody is asked who they are, and the request did not come by an address of this machine.',
    remedy: '`allowed` says what would do: ask an operator for a key with it.',
  },
  'unknown-code': {
    when: 'A country, pair, indicator, roadmap or commodity of that code is not known, or nothing was ever recorded of it.',
    remedy: 'Look the code up in `/v1/pairs`, `/v1/catalogue` or `/v1/roadmaps`.',
  },
  'not-found': {
    when: 'The address, or the thing of that number, is not there.',
    remedy: '`/docs/api` lists every address.',
  },
  'method-not-allowed': {
    when: 'Something is at this address, but it cannot be asked in that way.',
    remedy: '`Allow` and `allowed` say which methods it has.',
  },
  conflict: {
    when: 'A refused event is not open any more: it was replayed or dismissed, or one of its source and id was accepted since.',
    remedy: 'Nothing is to be done: `detail` says what became of it.',
  },
  'too-large': {
    when: 'An event is over 64 KiB, a batch over 1 MiB, or a file over 2 GiB.',
    remedy: 'Send it in parts.',
  },
  'unsupported-media-type': {
    when: 'The `Content-Type`, its charset or the `Content-Encoding` is not one that this address reads.',
    remedy: '`allowed`, or the interface, says which are.',
  },
  'not-signed': {
    when: 'The owner requires signatures, and what was sent has none. Nothing was published.',
    remedy:
      'Sign each event with a key that the owner has published, as `entente sign` does. Rows of a file cannot be signed: send events.',
  },
  refused: {
    when: 'The event that was sent in the place of a refused one would be refused as well. Nothing was sent, and the number stays open.',
    remedy: '`errors` says where it is wrong: mend it, and send it to the same number again.',
  },
  'not-routable': {
    when: 'An event names no stream that is known, or its owner has no topics.',
    remedy: '`errors` names each. Nothing was published: correct them, or ask an operator to add the owner.',
  },
  'too-many-requests': {
    when: 'More requests came within a minute than are allowed to a key, or to an address.',
    remedy: 'Wait as long as `Retry-After` says; the `RateLimit` headers tell how much is left.',
  },
  'bad-request': {
    when: 'The request breaks a rule of HTTP, or broke off.',
    remedy: '`detail` says what is wrong with it: send it again as a whole.',
  },
  internal: {
    when: 'The gateway met what nobody foresaw.',
    remedy: 'Tell an operator when it was: what happened is in the log of the gateway.',
  },
  'log-away': {
    when: 'The event log cannot be reached, so that nothing can be published; what is recorded can still be read.',
    remedy: 'Send the same again after `Retry-After`: what was published meanwhile is not counted twice.',
  },
  'issuer-away': {
    when: 'The keys of the issuer cannot be fetched, so that a token cannot be verified.',
    remedy: 'Ask again after `Retry-After`, or show an API key.',
  },
  'database-away': {
    when: 'The database cannot be reached, or does not let the gateway in.',
    remedy: 'Ask again after `Retry-After`; an operator sees at `/health/ready` what is away.',
  },
  'not-ready': {
    when: 'A part that the gateway stands on does not answer.',
    remedy: '`parts` says which, and what it said.',
  },
};
