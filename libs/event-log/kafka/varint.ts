/** Kafka's varint, of integers that a double holds: zigzag, seven bits a byte, the lowest first. */

const zigzag = (value: number) => (value < 0 ? -2 * value - 1 : 2 * value);

export function sizeOfVarint(value: number): number {
  let size = 1;
  for (let rest = zigzag(value); rest >= 128; rest = Math.floor(rest / 128)) size++;
  return size;
}

/** Writes at `at`; gives where the next field stands. */
export function writeVarint(bytes: Buffer, value: number, at: number): number {
  let rest = zigzag(value);
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes[at++] = (rest % 128) | 0x80;
  bytes[at++] = rest;
  return at;
}

/** Where it is longer than a double holds, as a time may be, only its end counts. */
export function readVarint(bytes: Buffer, from: number): { value: number; next: number } {
  let value = 0n;
  let at = from;
  for (let shift = 0n; ; shift += 7n) {
    const byte = bytes[at++];
    if (byte === undefined) throw new Error('a record of a compressed batch ends before its fields');
    value |= BigInt(byte & 0x7f) << shift;
    if ((byte & 0x80) === 0) break;
  }
  return { value: Number((value >> 1n) ^ -(value & 1n)), next: at };
}
