/** The bodies and headers of sending, as the document has them: each content type has a schema and an example of its own. */
import { applyDecorators } from '@nestjs/common';
import { ApiHeader, type ApiOperationOptions } from '@nestjs/swagger';
import Type from 'typebox';
import { envelope } from '#contracts/envelope.js';
import { examples } from '#contracts/examples.js';
import { contentTypes } from './raw-bodies.js';

const [{ event }] = examples['trade.flows'];
const { data, ...attributes } = event;

const bodyOf = (schema: object, summary: string, value: unknown) => ({
  schema,
  examples: { contract: { summary, value } },
});

export const requestBody: NonNullable<ApiOperationOptions['requestBody']> = {
  required: true,
  content: {
    [contentTypes.structured]: bodyOf(envelope, 'One event', event),
    [contentTypes.batch]: bodyOf(Type.Array(envelope, { minItems: 1 }), 'A batch', [event]),
    [contentTypes.binary]: bodyOf(
      Type.Object(
        {},
        {
          description:
            'The data of one event; its attributes are headers. `/asyncapi.json` has the schema of each stream',
        },
      ),
      'The data of one event in binary mode',
      data,
    ),
  },
};

/** Attributes of an event in binary mode. */
export function documentedAttributes(): MethodDecorator {
  const { data: _, datacontenttype: __, ...headers } = envelope.properties;
  return applyDecorators(
    ...Object.entries(headers).map(([name, schema]) => {
      const { description = '' } = schema as { description?: string };
      return ApiHeader({
        name: `ce-${name}`,
        required: false,
        description: `Of \`${contentTypes.binary}\` alone, percent-encoded${description && `: ${description}`}`,
        example: (attributes as Record<string, unknown>)[name],
      });
    }),
  );
}
