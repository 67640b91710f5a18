/** Why an event is not taken. The codes are part of the contract: senders and runbooks rely on them. */
export const refusalReasons = {
  'too-large': 'The message is over 64 KiB. Send one fact per event and move documents behind a URL.',
  'not-utf8': 'The message is not UTF-8. Encode it as UTF-8, without a byte order mark.',
  'too-deep': 'The JSON is nested more than 32 levels deep.',
  'malformed-json': 'The message is not JSON.',
  'inexact-number': 'A JSON number cannot be kept exactly. Send it as a decimal string.',
  'envelope-invalid': 'The CloudEvents attributes are missing or wrong.',
  'wrong-stream': 'The event type does not belong on this topic.',
  'schema-invalid': 'The data does not fit the schema of its stream.',
  'unknown-code': 'A code is not in its code list.',
  'reporter-not-owner': 'The reporter is not the owner of the topic.',
  'identity-conflict':
    'The id of this source was used before for another payload. Send a correction as a new event with a higher revision.',
} as const;
export type RefusalReason = keyof typeof refusalReasons;

/** `path` is a JSON Pointer into the event (empty: the whole message); `message` says what, and what is allowed. */
export interface Refusal {
  readonly reason: RefusalReason;
  readonly path: string;
  readonly message: string;
}
