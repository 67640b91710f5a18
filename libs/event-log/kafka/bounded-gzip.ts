import { promisify } from 'node:util';
import { createGunzip, gunzip, gzip } from 'node:zlib';
import kafkajs from 'kafkajs';
import { RecordTrimmer, TooManyRecords, type TrimLimits } from './record-trimmer.js';

/**
 * A megabyte of gzip, the most that a broker takes in one message, can hold a thousand of them; a client that sends as it
 * should has a megabyte or two in a batch before it is compressed. What is over the limits is far over those of an event too.
 */
export const limits: TrimLimits = {
  recordBytes: 2 ** 20,
  batchBytes: 8 * 2 ** 20,
  keptBytes: 2 ** 10,
  records: 200_000,
};

const inflateAtOnce = promisify(gunzip);
/** Its types know nothing of the message that it needs. */
const CannotRead = kafkajs.KafkaJSNotImplemented as new (message: string) => Error;

/** The records of a batch, however much they would be, in bounded memory: see `RecordTrimmer`. */
export async function inflate(bytes: Buffer, within: TrimLimits = limits): Promise<Buffer> {
  try {
    return await inflateAtOnce(bytes, { maxOutputLength: within.recordBytes });
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ERR_BUFFER_TOO_LARGE') throw error;
  }
  const trimmer = new RecordTrimmer(within);
  const inflating = createGunzip();
  inflating.end(bytes);
  try {
    for await (const some of inflating) trimmer.write(some as Buffer);
  } catch (error) {
    // Of this one error kafkajs knows that there is no use in trying again.
    if (!(error instanceof TooManyRecords)) throw error;
    throw new CannotRead(error.message);
  }
  return trimmer.result();
}

/** kafkajs' own codec inflates whatever there is, all at once. For the process: it has one table of codecs. */
kafkajs.CompressionCodecs[kafkajs.CompressionTypes.GZIP] = () => ({
  compress: ({ buffer }: { buffer: Buffer }) => promisify(gzip)(buffer),
  decompress: (bytes: Buffer) => inflate(bytes),
});
