import { expect, it } from '@jest/globals';
import { grouped } from './grouped.js';

it('keeps the order of keys and of entries', () => {
  const groups = grouped(['bb', 'a', 'cc', 'd'], (word) => word.length);
  expect([...groups]).toEqual([
    [2, ['bb', 'cc']],
    [1, ['a', 'd']],
  ]);
});
