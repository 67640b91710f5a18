import { createRequire } from 'node:module';
import { expect, test } from '@jest/globals';
import { Compile } from 'typebox/schema';
import { asyncApiDocument } from './asyncapi.js';

const require = createRequire(import.meta.url);
// The form without `$id`s: TypeBox takes a reference to `#` for the root whatever the `$id` around it.
const standard = Compile(require('@asyncapi/specs/schemas/3.0.0-without-$id.json') as object);

interface Document {
  channels: Record<string, { address: string; messages: Record<string, unknown> }>;
  operations: Record<string, { action: string; channel: { $ref: string } }>;
}
const document = asyncApiDocument() as Document;

test('fits the schema of AsyncAPI 3.0', () => {
  expect(standard.Errors(document)[1].slice(0, 5)).toEqual([]);
  expect(standard.Check({ ...document, operations: { a: { action: 'shout' } } })).toBe(false);
});

test('points at nothing that is not there', () => {
  const pointers = [...JSON.stringify(document).matchAll(/"\$ref":"#([^"]+)"/g)].map(([, pointer]) => pointer!);
  expect(pointers.length).toBeGreaterThan(50);
  const found = (pointer: string) =>
    pointer
      .split('/')
      .slice(1)
      .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], document);
  expect(pointers.filter((pointer) => found(pointer) === undefined)).toEqual([]);
});

test('has a channel a topic, and says who sends', () => {
  expect(Object.values(document.channels).map(({ address }) => address)).toEqual(
    expect.arrayContaining([
      'trade.flows.v1.{owner}',
      'cooperation.meetings.v1.{owner}',
      'quarantine.v1.{owner}',
      'changes.v1',
      'indicators.updated.v1',
    ]),
  );
  expect(document.operations).toMatchObject({
    'receive.trade.flows': { action: 'receive' },
    'send.quarantine': { action: 'send' },
  });
});

test('says what the formats allow', () => {
  expect(JSON.stringify(document)).toContain('Counterpart area: an ISO 3166-1 alpha-3 code, such as KAZ');
});
