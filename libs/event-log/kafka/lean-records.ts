import { createRequire } from 'node:module';
import { sizeOfVarint, writeVarint } from './varint.js';

type Bytes = Buffer | string;

/** What kafkajs gives to its encoder of a record. */
interface Fields {
  readonly offsetDelta?: number;
  /** In ms. */
  readonly timestampDelta?: number;
  readonly key?: Bytes | null | undefined;
  readonly value?: Bytes | null | undefined;
  readonly headers?: Readonly<Record<string, Bytes | readonly Bytes[]>> | undefined;
}

/**
 * The bytes of a record (format v2 of Kafka's protocol: length, attributes, time, offset, key, value, headers), written once
 * into a buffer of their size.
 */
export function encodeRecord({ offsetDelta = 0, timestampDelta = 0, key, value, headers = {} }: Fields): Buffer {
  const listed: Bytes[] = [];
  for (const name in headers) for (const text of [headers[name]!].flat()) listed.push(name, text);
  let size = 1 + sizeOfVarint(timestampDelta) + sizeOfVarint(offsetDelta) + sizeOf(key) + sizeOf(value);
  size += sizeOfVarint(listed.length / 2);
  for (const text of listed) size += sizeOf(text);

  const record = Buffer.allocUnsafe(sizeOfVarint(size) + size);
  let at = writeVarint(record, size, 0);
  record[at++] = 0; // no attributes are defined
  at = writeVarint(record, timestampDelta, at);
  at = writeVarint(record, offsetDelta, at);
  at = write(record, key, at);
  at = write(record, value, at);
  at = writeVarint(record, listed.length / 2, at);
  for (const text of listed) at = write(record, text, at);
  return record;
}

function sizeOf(bytes: Bytes | null | undefined): number {
  if (bytes == null) return 1;
  const length = Buffer.byteLength(bytes);
  return sizeOfVarint(length) + length;
}

function write(record: Buffer, bytes: Bytes | null | undefined, at: number): number {
  if (bytes == null) return writeVarint(record, -1, at);
  const from = writeVarint(record, Buffer.byteLength(bytes), at);
  return from + (typeof bytes === 'string' ? record.write(bytes, from) : bytes.copy(record, from));
}

/**
 * Of each record kafkajs 2.2.4 makes a kibibyte, and another of each of its headers; of each length an array and a buffer; of
 * each time a big integer: a third of what publishing takes. Importing this file, before anything is published, puts
 * `encodeRecord` in its place for the process.
 */
const require = createRequire(import.meta.url);
const encoder = 'kafkajs/src/protocol/recordBatch/record/v0';
require(encoder);
require.cache[require.resolve(encoder)]!.exports = (fields: Fields) => {
  const record = encodeRecord(fields);
  return { buf: record, buffer: record };
};
