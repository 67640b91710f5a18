/**
 * Passes the records of an inflated Kafka batch on, byte by byte as they come, and cuts those that would take too much
 * memory: each keeps its place in the log, and the beginning of its value.
 */
import { cutHeader } from '../event-log.js';
import { readVarint, sizeOfVarint, writeVarint } from './varint.js';

export interface TrimLimits {
  /** A record may have so many bytes. */
  readonly recordBytes: number;
  /** All records of a batch that are passed on whole may have so many bytes together; those that come after are cut. */
  readonly batchBytes: number;
  /** So much is kept of the value of a record that is cut. */
  readonly keptBytes: number;
  /** A batch may have so many records. */
  readonly records: number;
}

/** A batch of more records than can be held: it cannot be read at all. */
export class TooManyRecords extends Error {
  constructor(limit: number) {
    super(
      `a compressed batch holds more than ${limit} records: it cannot be read. Set next_offset in stream.offsets past it to go on, ` +
        'and ask its sender to send what was in it in smaller batches',
    );
    this.name = 'TooManyRecords';
  }
}

/** Room for what stands in a record before its value, but for a key. */
const frameBytes = 64;

export class RecordTrimmer {
  private readonly passed: Buffer[] = [];
  private passedBytes = 0;
  private records = 0;
  /** What is known of the record that is being read: its length first, then its body, as far as it is wanted. */
  private length: Buffer[] = [];
  private body: Buffer[] | undefined;
  private size = 0;
  private missing = 0;
  private room = 0;

  constructor(private readonly limits: TrimLimits) {}

  write(bytes: Buffer): void {
    for (let at = 0; at < bytes.length;) {
      if (!this.body) {
        const byte = bytes.subarray(at, ++at);
        this.length.push(byte);
        if ((byte[0]! & 0x80) === 0) this.begin();
        continue;
      }
      const taken = bytes.subarray(at, at + this.missing);
      const wanted = taken.subarray(0, this.room);
      if (wanted.length > 0) this.body.push(Buffer.from(wanted));
      this.room -= wanted.length;
      this.missing -= taken.length;
      at += taken.length;
      if (this.missing === 0) this.end();
    }
  }

  /** The records, as a decoder expects them. */
  result(): Buffer {
    return Buffer.concat(this.passed);
  }

  private begin(): void {
    if (++this.records > this.limits.records) throw new TooManyRecords(this.limits.records);
    const { value } = readVarint(Buffer.concat(this.length), 0);
    this.size = value;
    this.missing = value;
    this.body = [];
    const { recordBytes, batchBytes, keptBytes } = this.limits;
    const isWhole = value <= recordBytes && this.passedBytes + value <= batchBytes;
    this.room = isWhole ? value : frameBytes + 2 * keptBytes;
    if (this.missing === 0) this.end();
  }

  private end(): void {
    const body = Buffer.concat(this.body!);
    if (body.length === this.size) this.pass(...this.length, body);
    else {
      const cut = cutRecord(body, this.limits.keptBytes);
      this.pass(varint(cut.length), cut);
    }
    this.length = [];
    this.body = undefined;
  }

  private pass(...parts: Buffer[]): void {
    this.passed.push(...parts);
    for (const part of parts) this.passedBytes += part.length;
  }
}

/** Of a record's beginning, one that is complete: no key when that is long, the beginning of the value, and one header. */
function cutRecord(body: Buffer, keptBytes: number): Buffer {
  // Attributes, then the differences in time and offset to the batch's.
  const time = readVarint(body, 1);
  const offset = readVarint(body, time.next);
  const head = body.subarray(0, offset.next);
  const key = readVarint(body, offset.next);
  const keyEnd = key.next + Math.max(0, key.value);
  const isKeyKept = key.value >= 0 && key.value <= keptBytes;
  const value = keyEnd < body.length ? readVarint(body, keyEnd) : { value: 0, next: body.length };
  const kept = body.subarray(value.next, value.next + Math.min(keptBytes, Math.max(0, value.value)));
  const name = Buffer.from(cutHeader);
  const told = Buffer.from(String(value.value));
  return Buffer.concat([
    ...[head, isKeyKept ? body.subarray(offset.next, keyEnd) : varint(-1)],
    ...[varint(kept.length), kept],
    ...[varint(1), varint(name.length), name, varint(told.length), told],
  ]);
}

function varint(value: number): Buffer {
  const bytes = Buffer.alloc(sizeOfVarint(value));
  writeVarint(bytes, value, 0);
  return bytes;
}
