import { expect, test } from '@jest/globals';
import { setImmediate as turn } from 'node:timers/promises';
import { InFlight } from './in-flight.js';

function work() {
  let end!: () => void;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const one = {
    isBegun: false,
    end,
    run: () => {
      one.isBegun = true;
      return ended;
    },
  };
  return one;
}

test('pieces of one partition follow one another, and only one of them waits', async () => {
  const inFlight = new InFlight(100);
  const [first, second, third] = [work(), work(), work()];
  await inFlight.begin('a', 1, first.run);
  await inFlight.begin('a', 1, second.run);
  let isTaken = false;
  const taken = inFlight.begin('a', 1, third.run).then(() => (isTaken = true));
  await turn();
  expect([first.isBegun, second.isBegun, isTaken]).toEqual([true, false, false]);
  first.end();
  await taken;
  expect([second.isBegun, third.isBegun]).toEqual([true, false]);
  second.end();
  third.end();
  await inFlight.ended();
  expect(third.isBegun).toBe(true);
  expect(inFlight.isEmpty).toBe(true);
});

test('other partitions have room as long as the weight allows, which the last piece may exceed', async () => {
  const inFlight = new InFlight(10);
  const [light, heavy, late] = [work(), work(), work()];
  await inFlight.begin('a', 9, light.run);
  await inFlight.begin('b', 50, heavy.run);
  const taken = inFlight.begin('c', 1, late.run);
  light.end();
  await turn();
  expect([heavy.isBegun, late.isBegun]).toEqual([true, false]);
  heavy.end();
  await taken;
  await turn();
  expect(late.isBegun).toBe(true);
  late.end();
});
