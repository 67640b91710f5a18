import Type from 'typebox';
import { orNull, text } from '../http/schemas.js';

/** Of an event that the log has. */
export const publishedSchema = Type.Object({
  id: orNull(text('CloudEvents id')),
  source: orNull(text('CloudEvents source')),
  topic: text('Topic'),
  partition: Type.Integer(),
  offset: Type.Integer(),
  expected: text(
    'accepted (or known already), or quarantined, as far as the event alone tells, and of a replay whether its id was used for something else',
  ),
  reason: Type.Optional(text('Why it will be quarantined')),
  path: Type.Optional(text('JSON Pointer to what is wrong')),
  message: Type.Optional(text('What is wrong, and what is allowed')),
  advice: Type.Optional(text('What the reason means, and what to do, in the language that is asked for')),
});
