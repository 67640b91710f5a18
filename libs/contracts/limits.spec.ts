import { expect, test } from '@jest/globals';
import { nestingDepth } from './limits.js';

const depthOf = (json: string) => nestingDepth(Buffer.from(json));

test.each([
  ['1', 0],
  ['', 0],
  ['{}', 1],
  ['[{"a":[]},[]]', 3],
  ['[[],[],[]]', 2],
  ['"[[[["', 0],
  ['{"a":"[{","b":"\\"[["}', 1],
  ['{"a":"\\\\"}', 1],
  ['["\\\\",[["\\\\\\""]]]', 3],
])('%j is %d deep', (json, depth) => {
  expect(depthOf(json)).toBe(depth);
});

test('depth itself is no danger', () => {
  expect(depthOf('['.repeat(100_000))).toBe(100_000);
});
