import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { inflated } from './gzip-bodies.js';

const sent = (...chunks: Buffer[]) => Readable.from(chunks);

describe('what a body of gzip holds', () => {
  test('comes out whole, with the size that it was sent in', async () => {
    const text = Buffer.from('a,b\n'.repeat(100_000));
    const packed = gzipSync(text);
    const body = inflated(sent(packed.subarray(0, 100), packed.subarray(100)), text.length);
    expect((await buffer(body)).equals(text)).toBe(true);
    expect(body.receivedEncodedLength).toBe(packed.length);
  });

  test('in several members is that of all', async () => {
    const body = inflated(sent(gzipSync('one '), gzipSync('two')), 7);
    expect((await buffer(body)).toString()).toBe('one two');
  });

  test('is refused beyond the bound, and no more is inflated', async () => {
    const body = inflated(sent(gzipSync(Buffer.alloc(50_000_000))), 100_000);
    let bytes = 0;
    const read = async () => {
      for await (const chunk of body) bytes += (chunk as Buffer).length;
    };
    await expect(read()).rejects.toMatchObject({ type: 'too-large', message: expect.stringContaining('100000 bytes') });
    expect(bytes).toBeLessThanOrEqual(100_000);
  });

  test.each([
    ['that is none', Buffer.from('no gzip at all'), 'incorrect header check'],
    ['that is cut off', gzipSync('whole').subarray(0, -4), 'unexpected end of file'],
  ])('%s is told', async (_, bytes, told) => {
    await expect(buffer(inflated(sent(bytes), 100))).rejects.toMatchObject({
      type: 'invalid-body',
      message: expect.stringContaining(told),
    });
  });

  test('fails as its sender does, and is not begun before somebody reads', async () => {
    const failing = new Readable({ read: () => failing.destroy(new Error('reset')) });
    const body = inflated(failing, 100);
    await sleep(5);
    expect(failing.destroyed).toBe(false);
    await expect(buffer(body)).rejects.toThrow('reset');
  });
});
