import type { ProblemType } from '../problem.js';

/** What problems say, in English. The texts of every other language have the same names: one that is missing does not compile. */
export const en = {
  titles: {
    'invalid-parameter': 'A parameter is not in order',
    'invalid-body': 'The body is not in order',
    'ambiguous-value': 'Several values match',
    unauthenticated: 'It is not known who asks',
    forbidden: 'Not allowed for this identity',
    'unknown-code': 'The code is not known',
    'not-found': 'There is nothing at this address',
    'method-not-allowed': 'This address does not have that method',
    conflict: 'That was done before',
    'too-large': 'The body is too large',
    'unsupported-media-type': 'The content type is not taken here',
    'not-routable': 'There is an event that cannot go into the log',
    'not-signed': 'Signatures are required, and one is missing',
    refused: 'The event would be refused',
    'too-many-requests': 'Too many requests',
    'bad-request': 'The request is not in order',
    internal: 'Something went wrong in the gateway',
    'log-away': 'The event log does not answer',
    'issuer-away': 'The issuer of tokens does not answer',
    'database-away': 'The database does not answer',
    'not-ready': 'The gateway is not ready',
  } satisfies Record<ProblemType, string>,

  // Parameters.
  noParameter: (name: string) => `There is no parameter ${name} here`,
  missing: (name: string) => `Parameter ${name} is missing`,
  repeated: (name: string) => `Parameter ${name} is given more than once`,
  malformed: (name: string, value: string) => `Parameter ${name} cannot be ${value}: see allowed`,
  notKnown: (name: string, value: string) => `${name} ${value} is not known`,
  backwards: (from: string, to: string) => `from ${from} is after to ${to}`,
  notAfter: (to: string) => `a period not after the end of ${to}`,
  future: (asOf: string) => `asOf ${asOf} lies in the future`,
  upToNow: 'a moment up to now',
  notKept: (asOf: string, from: string) =>
    `What held as of ${asOf} is not kept any more: this Entente drops its history after some months, and has it from ${from} on`,
  momentFrom: (from: string) => `a moment from ${from} up to now`,
  foreignCursor: 'This cursor is not one of this list',
  nextOfPage: 'meta.next of the page before, with the same other parameters',
  neverRecorded: (name: string, value: string) => `Nothing was ever recorded of ${name} ${value}`,
  noRoadmap: (id: string) => `There is no roadmap ${id}`,
  aRoadmap: 'a roadmap of /v1/roadmaps',
  pairAndCountry: 'pair and country are not asked for together',
  oneOfBoth: 'a pair, with the values of its countries, or a country',
  whichSubject: 'Say which pair, or which country',
  aSubject: 'a pair such as KAZ-MAR, or a country such as KAZ',
  severalMatch: (count: number, names: string) => `${count} values match: add ${names}`,
  whichValues: 'With asOf or a commodity, say of which pair, country or indicator',
  someValues: 'an indicator, a pair or a country, with asOf or commodity',

  // Bodies.
  noBody: 'There is no body',
  noBatch: 'A batch is a JSON array of one event or more',
  noAttributes: 'application/json is the binary mode: the attributes are ce- headers, with ce-specversion among them',
  largeEvent: (bytes: number) => `An event is at most ${bytes} bytes`,
  largeBody: (bytes: number) => `A body is at most ${bytes} bytes: send it in parts`,
  largeFile: (bytes: number) => `A file is at most ${bytes} bytes: send it in parts`,
  largeInflated: (bytes: number) => `Inflated, a body of this kind is at most ${bytes} bytes: send it in parts`,
  noGzip: (why: string) => `The body is no gzip: ${why}`,
  encoded: (how: string) => `Bodies in ${how} are not read: send gzip, or the body as it is`,
  mediaType: (type: string, taken: readonly string[]) =>
    `${type || 'A body without a content type'} is not taken here${taken.length > 0 ? `: send ${taken.join(' or ')}` : ''}`,
  charset: (label: string) => `Files in ${label} are not read`,
  noCsv: 'A file is sent as text/csv',

  // Events and files.
  noneRouted: (count: number) => `Nothing was published: ${count} of the events cannot be routed`,
  noStream: (type: string | undefined) => `type ${type ?? 'is missing: it'} belongs to no stream`,
  tooDeep: (levels: number) => `nested more than ${levels} levels deep`,
  noObject: 'an event is a JSON object',
  noJson: (why: string) => `not JSON: ${why}`,
  noTopic: (topic: string) =>
    `topic ${topic} does not exist: whoever runs this gateway creates it with "entente topics --owner <CODE>" or, under "npm start", with ENTENTE_OWNERS=<CODE>`,
  firstLine: 'The first line, which names the columns, is not in order: nothing was published',
  cutOff: (line: number, why: string) => `Line ${line}: ${why}. Nothing was read from there on`,
  brokenOff: 'The sender broke off',
  logSilent: (ms: number) =>
    `The event log: no answer within ${ms} ms. Send the same again: what did arrive counts as a duplicate`,
  logAway: 'The event log: it could not be reached. Send the same again: what did arrive counts as a duplicate',
  notInQuarantine: (id: string) => `There is no event ${id} in quarantine`,
  droppedFromQuarantine: (id: string, last: string, from: string) =>
    `There is no event ${id} in quarantine: of the numbers up to ${last}, those that were refused before ${from} are not kept any more. Send the event itself again, mended`,
  replayed: (id: string, at: string) =>
    `Event ${id} was replayed at ${at}: had it failed again, it would have a new number`,

  replayedAs: (id: string, at: string, since: string) =>
    `Event ${id} was replayed at ${at}, and refused again: it is number ${since} now`,
  acceptedSince: (id: string, at: string) =>
    `Nothing is to be done about event ${id}: one of its source and id was accepted after it, at ${at}`,
  dismissed: (id: string, at: string, by: string | null, why: string) =>
    `Event ${id} was dismissed at ${at}${by === null ? '' : ` by ${by}`}: ${why}. To have it taken in all the same, send the event itself again`,
  stillWrong: (id: string, path: string, message: string) =>
    `Nothing was sent, and number ${id} stays as it is: the mended event would be refused${path && ` at ${path}`}: ${message}`,
  otherEvent: (number: string, id: string, source: string, otherId: string | null, otherSource: string | null) =>
    `Nothing was sent, and number ${number} stays as it is: it is event ${id} of ${source}, and the one sent is ${otherId} of ${otherSource}. Mend that one, or send this as a new event`,

  // Who asks.
  notShown: (route: string, roles: string, why: string) =>
    `${route} needs the role ${roles}; ${why}. Send "Authorization: Bearer ..." with an API key or a token`,
  otherRole: (route: string, roles: string, who: string, held: string) =>
    `${route} needs the role ${roles}; ${who} is ${held}`,
  localOnly: (name: string) =>
    `Without identity the gateway answers to this machine alone, not as ${name}: set up identity (API_KEY_SECRET or OIDC_ISSUER), or ask 127.0.0.1 itself`,
  otherOwner: (who: string, own: string, owner: string) => `${who} sends for ${own}, not for ${owner}`,
  otherStreams: (who: string) => `Nothing was published: ${who} may not send all of it`,
  notTheirs: (stream: string, owner: string) => `${stream} of ${owner} is not theirs to send`,
  notTheirsToMend: (who: string) => `${who} may send it again as it was: its producer alone mends an event`,
  tooMany: (count: number, who: string | undefined, seconds: number) =>
    `${count} requests a minute are allowed to ${who ?? 'this address'}: go on in ${seconds} s`,
  tooManyStreams: (most: number, who: string) =>
    `${who} has ${most} live streams open, which is all that is allowed: close one, or read several pairs from one`,

  // The gateway itself.
  nothingHere: (route: string) => `${route}: see /docs for what is here`,
  otherMethod: (method: string, allowed: string) => `${method} is not a method of this address: it has ${allowed}`,
  notInOrder: (why: string) => why,
  notReady: (parts: string) => `not ready: ${parts}`,
  unsignedEvents: (owner: string, count: number) =>
    `Nothing was published: ${owner} requires signatures; events without one: ${count}`,
  unsignedRows: (owner: string) =>
    `${owner} requires signatures, and the rows of a file have none: sign events ("entente sign") and send them`,
  issuerAway: 'Tokens cannot be verified at the moment: ask again soon',
  databaseAway: 'The database cannot be reached at the moment: ask again soon',
  logged: 'The gateway has logged what happened',
};

export type ProblemTexts = typeof en;
