import { describe, expect, test } from '@jest/globals';
import { readCount, readIndicator, readOwner, readPair } from './options.js';

describe('options', () => {
  test('owners add up, each once, whatever their case', () => {
    expect(readOwner('kaz', readOwner('KAZ', readOwner('MAR')))).toEqual(['MAR', 'KAZ']);
  });

  test('a pair is the same in either order', () => {
    expect([readPair('MAR-KAZ'), readPair('kaz-mar')]).toEqual(['KAZ-MAR', 'KAZ-MAR']);
  });

  test('an indicator is found by its code', () => {
    expect(readIndicator('trade.imports').code).toBe('trade.imports');
  });

  test.each([
    ['an owner', () => readOwner('XXX'), 'XXX is not an ISO 3166-1'],
    ['a pair of one', () => readPair('MAR'), 'two countries'],
    ['a pair of three', () => readPair('MAR-KAZ-SEN'), 'two countries'],
    ['a pair of the same', () => readPair('MAR-mar'), 'two different'],
    ['a pair of nobody', () => readPair('MAR-XXX'), 'XXX is not'],
    ['a code', () => readIndicator('trade.import'), 'trade.imports'],
    ['a count of none', () => readCount('0'), 'whole number'],
    ['a count of some', () => readCount('1e3'), 'whole number'],
  ])('%s that is wrong is refused', (_, read, message) => {
    expect(read).toThrow(message);
  });
});
