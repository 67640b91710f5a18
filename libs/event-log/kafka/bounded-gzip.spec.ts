import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { inflate, limits } from './bounded-gzip.js';

/** kafkajs' own reading and writing of records: what this must fit in between. */
const require = createRequire(import.meta.url);
type Fields = {
  key?: string | null;
  value: string | null;
  headers?: Record<string, string>;
  offsetDelta?: number;
  timestampDelta?: number;
};
const encode = require('kafkajs/src/protocol/recordBatch/record/v0/index.js') as (fields: Fields) => {
  buffer: Buffer;
};
const Decoder = require('kafkajs/src/protocol/decoder.js') as new (bytes: Buffer) => { readVarIntBytes(): Buffer };
const decode = require('kafkajs/src/protocol/recordBatch/record/v0/decoder.js') as (
  decoder: unknown,
  context: object,
) => { offset: string; timestamp: string; key: Buffer | null; value: Buffer; headers: Record<string, Buffer> };

const small = { recordBytes: 1_000, batchBytes: 2_500, keptBytes: 10, records: 50 };

async function through(records: readonly Fields[], within = small) {
  const written = records.map((fields, n) => encode({ timestampDelta: 2 ** 33 + n, offsetDelta: n, ...fields }).buffer);
  const decoder = new Decoder(await inflate(gzipSync(Buffer.concat(written)), within));
  return records.map(() => {
    const record = decode(new Decoder(decoder.readVarIntBytes()), {
      firstOffset: 100,
      firstTimestamp: 0,
      magicByte: 2,
    });
    const headers = Object.fromEntries(Object.entries(record.headers).map(([name, text]) => [name, String(text)]));
    return {
      offset: Number(record.offset),
      time: Number(record.timestamp),
      key: record.key?.toString(),
      value: record.value?.toString(),
      headers,
    };
  });
}

describe('a batch that', () => {
  test('is small comes through as it is', async () => {
    expect(await through([{ key: 'a', value: 'one', headers: { x: 'y' } }, { value: null }])).toEqual([
      { offset: 100, time: 2 ** 33, key: 'a', value: 'one', headers: { x: 'y' } },
      { offset: 101, time: 2 ** 33 + 1, key: undefined, value: undefined, headers: {} },
    ]);
  });

  test('has a record that is too large has the beginning of that, and the others as they are', async () => {
    const large = { key: 'b', value: '0123456789'.repeat(500), headers: { ce_id: '1' } };
    expect(await through([{ value: 'one' }, large, { key: 'c', value: 'three', headers: { x: 'y' } }])).toMatchObject([
      { offset: 100, value: 'one', headers: {} },
      { offset: 101, time: 2 ** 33 + 1, key: 'b', value: '0123456789', headers: { 'entente-cut-from': '5000' } },
      { offset: 102, key: 'c', value: 'three', headers: { x: 'y' } },
    ]);
  });

  test('has a key that is too large has none', async () => {
    expect(await through([{ key: 'k'.repeat(5_000), value: 'v'.repeat(30) }, { value: 'two' }])).toMatchObject([
      { offset: 100, key: undefined, headers: { 'entente-cut-from': expect.any(String) } },
      { offset: 101, value: 'two' },
    ]);
  });

  test('has too many records of a good size has whole ones up to its limit', async () => {
    const read = await through(Array.from({ length: 12 }, () => ({ value: 'x'.repeat(400) })));
    const whole = read.filter(({ value }) => value.length === 400);
    expect(whole).toHaveLength(6);
    expect(read.slice(6)).toEqual(
      read
        .slice(6)
        .map(({ offset }) =>
          expect.objectContaining({ offset, value: 'x'.repeat(10), headers: { 'entente-cut-from': '400' } }),
        ),
    );
  });

  test('has more records than can be held is not read, and says what to do', async () => {
    const batch = Array.from({ length: 51 }, () => ({ value: 'x'.repeat(30) }));
    await expect(through(batch)).rejects.toMatchObject({
      name: 'KafkaJSNotImplemented',
      message: expect.stringContaining('more than 50 records: it cannot be read. Set next_offset in stream.offsets'),
    });
  });

  test('is no gzip fails as it is', async () => {
    await expect(inflate(Buffer.from('no gzip'))).rejects.toMatchObject({ code: 'Z_DATA_ERROR' });
  });

  test('would be 200 MB takes little memory', async () => {
    const bomb = gzipSync(encode({ value: 'x'.repeat(200e6) }).buffer);
    expect(bomb.length).toBeLessThan(2 ** 20);
    const before = process.memoryUsage().rss;
    expect((await inflate(bomb)).length).toBeLessThan(2 * limits.keptBytes);
    expect(process.memoryUsage().rss - before).toBeLessThan(100e6);
  });
});
