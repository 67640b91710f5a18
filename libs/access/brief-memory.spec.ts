import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { BriefMemory } from './brief-memory.js';

test('what is asked for at once and soon after is looked up once, later again', async () => {
  const memory = new BriefMemory<number>(50);
  let looked = 0;
  const look = async () => ++looked;
  expect(await Promise.all([memory.get('a', look), memory.get('a', look), memory.get('b', look)])).toEqual([1, 1, 2]);
  await sleep(60);
  expect(await memory.get('a', look)).toBe(3);
});

test('what failed is asked for again', async () => {
  const memory = new BriefMemory<number>(10_000);
  await expect(memory.get('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect(await memory.get('a', async () => 1)).toBe(1);
});

test('no more is kept than it may', async () => {
  const memory = new BriefMemory<number>(10_000, 2);
  let looked = 0;
  for (const key of ['a', 'b', 'c', 'a']) await memory.get(key, async () => ++looked);
  expect(looked).toBe(4);
});
