import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { murmur2 } from './murmur2.js';

/** kafkajs' own, loaded before it is replaced: what takes its place must give the same. */
const require = createRequire(import.meta.url);
const encode = require('kafkajs/src/protocol/recordBatch/record/v0') as (fields: object) => { buffer: Buffer };
const hash = require('kafkajs/src/producer/partitioners/default/murmur2') as (key: Buffer) => number;
const { encodeRecord } = await import('./lean-records.js');

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }).map((some) => Buffer.from(some)),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);
const fields = fc.record({
  offsetDelta: fc.nat(),
  timestampDelta: fc.integer({ min: -(2 ** 40), max: 2 ** 40 }),
  key: fc.option(bytes),
  value: fc.option(bytes),
  headers: fc.option(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.oneof(bytes, fc.array(bytes))), {
    nil: undefined,
  }),
});

describe('what stands in for a part of kafkajs', () => {
  test('encodes any record to the same bytes', () => {
    fc.assert(fc.property(fields, (record) => expect(encodeRecord(record)).toEqual(encode(record).buffer)));
  });

  test('hashes any key to the same number', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (key) => {
        expect(murmur2(Buffer.from(key))).toBe(hash(Buffer.from(key)));
      }),
    );
  });
});

test('kafkajs encodes by it once it is imported', () => {
  const record = { offsetDelta: 1, value: 'one' };
  const replaced = require('kafkajs/src/protocol/recordBatch/record/v0') as typeof encode;
  expect(replaced).not.toBe(encode);
  expect(replaced(record).buffer).toEqual(encode(record).buffer);
});
