import { describe, expect, test } from '@jest/globals';
import { headersOf } from './asyncapi-messages.js';
import { structuredContentType } from './envelope.js';
import { examples } from './examples.js';
import { readEvent } from './read-event.js';
import { streamNames } from './streams.js';

const bytes = (value: unknown) => Buffer.from(JSON.stringify(value));

describe.each(streamNames)('the example of %s', (stream) => {
  test.each(examples[stream].map(({ owner, event }) => [event.id, owner, event] as const))(
    '%s is accepted in both modes',
    (_, owner, event) => {
      const structured = readEvent(bytes(event), { 'content-type': structuredContentType }, stream, owner);
      const binary = readEvent(bytes(event.data), headersOf(event), stream, owner);
      expect(structured).toMatchObject({ ok: true, event: { id: event.id } });
      expect(binary).toEqual(structured);
    },
  );
});
