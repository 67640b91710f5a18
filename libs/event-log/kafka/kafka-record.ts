import type { IHeaders, KafkaMessage } from 'kafkajs';
import type { LogRecord } from '../event-log.js';

const EMPTY = Buffer.alloc(0);
const NO_HEADERS: Readonly<Record<string, string>> = Object.freeze({});

/**
 * A message as the port's record. Fields are worked out when they are asked for: a batch has thousands of records, and
 * most readers want few of the fields. A null value (a tombstone) is read as no bytes.
 */
export class KafkaRecord implements LogRecord {
  constructor(private readonly message: KafkaMessage) {}

  get offset(): number {
    return Number(this.message.offset);
  }

  get key(): string | null {
    return this.message.key === null ? null : this.message.key.toString();
  }

  get value(): Buffer {
    return this.message.value ?? EMPTY;
  }

  get headers(): Readonly<Record<string, string>> {
    return this.message.headers ? textOf(this.message.headers) : NO_HEADERS;
  }

  get timestamp(): Date {
    return new Date(Number(this.message.timestamp));
  }
}

/** Kafka allows a header several times: the last one counts. */
function textOf(headers: IHeaders): Readonly<Record<string, string>> {
  const names = Object.keys(headers);
  if (names.length === 0) return NO_HEADERS;
  const text: Record<string, string> = {};
  for (const name of names) {
    const value = headers[name];
    const last = Array.isArray(value) ? value.at(-1) : value;
    text[name] = last === undefined ? '' : last.toString();
  }
  return text;
}
