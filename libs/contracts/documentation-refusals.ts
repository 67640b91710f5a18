import { type RefusalReason, refusalReasons } from './refusal.js';

/** What to do where the reason itself does not say it. */
const remedies: Partial<Record<RefusalReason, string>> = {
  'too-deep': 'No event of a stream is: look for what wraps it.',
  'malformed-json':
    'The message says where it breaks. Nor may a text hold U+0000 or half of a surrogate pair; no message may be empty.',
  'envelope-invalid': 'The path names the attribute: see [the envelope](#the-envelope).',
  'wrong-stream': 'Send it to the topic of its `type`, or mend the `type`.',
  'schema-invalid': 'The path names the field, the message what is allowed: see the table of the stream.',
  'unknown-code':
    'The message names the code list. Codes are in upper case. Of HS codes and UN/LOCODEs the form and the chapter or country are checked, not the whole list.',
  'reporter-not-owner': 'Send it to the topic of its reporter: a country speaks for itself only.',
};

/** Table of the reason codes, each with what to do. */
export function refusalTable(): string {
  const rows = Object.entries(refusalReasons).map(([code, meaning]) => {
    const remedy = remedies[code as RefusalReason];
    return `| \`${code}\` | ${meaning.en}${remedy === undefined ? '' : ` ${remedy}`} |`;
  });
  return ['| reason | what it means, and what to do |', '| --- | --- |', ...rows].join('\n');
}
