import { describe, expect, it } from '@jest/globals';
import { isBeyond, readPosition, writePosition } from './stream-position.js';

describe('the position of a stream', () => {
  it('is written as an id, and read from it', () => {
    const position = [[12, 99, 3], [5]];
    expect(writePosition(position)).toBe('12.99.3-5');
    expect(readPosition('12.99.3-5', 2)).toEqual(position);
  });

  it.each(['', '12', '1-2-3', '1.-2', '-1-2', '1.x-2', '1e3-2', `1-${'9'.repeat(16)}`, `1-${'1.'.repeat(5_000)}1`])(
    'is not in %.20s',
    (id) => expect(readPosition(id, 2)).toBeUndefined(),
  );

  it('is beyond another where any partition was read further, and where there is none', () => {
    expect(isBeyond([[2, 3], [5]], [[2, 3], [5]])).toBe(false);
    expect(isBeyond([[2, 4], [0]], [[2, 3], [5]])).toBe(true);
    expect(isBeyond([[2, 1], [5]], [[2], [5]])).toBe(true);
    expect(isBeyond([[2], [5]], [[2, 1], [5]])).toBe(false);
  });
});
