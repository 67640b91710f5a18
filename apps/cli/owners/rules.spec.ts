import { expect, test } from '@jest/globals';
import { streamNames } from '#contracts/streams.js';
import { rulesOfOwner, rulesOfServices, wordsOf } from './rules.js';

test('an owner writes to its own topics, and reads what was refused of its own', () => {
  const words = rulesOfOwner('KAZ').map(wordsOf);
  expect(words).toHaveLength(streamNames.length + 2);
  expect(words).toEqual(expect.arrayContaining(['write topic trade.flows.v1.KAZ', 'read topic quarantine.v1.KAZ']));
  expect(words).toContain('read group KAZ.*');
  expect(words.filter((rule) => !rule.includes('KAZ'))).toEqual([]);
});

test('every stream is read by one service, and written by the gateway', () => {
  for (const stream of streamNames) {
    const rule = (operation: string) => `${operation} topic ${stream}.v1.*`;
    const may = (words: string) =>
      Object.keys(rulesOfServices).filter((service) => rulesOfServices[service]!.map(wordsOf).includes(words));
    expect(may(rule('read'))).toHaveLength(1);
    expect(may(rule('write'))).toEqual(['reporting-gateway']);
  }
});
