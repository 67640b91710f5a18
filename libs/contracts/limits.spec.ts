import { expect, test } from '@jest/globals';
import { isTooDeep, maxDepth, nestingDepth } from './limits.js';

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
  expect(nestingDepth(json)).toBe(depth);
});

test('depth itself is no danger', () => {
  expect(nestingDepth('['.repeat(100_000))).toBe(100_000);
});

test.each([
  ['[', ']'],
  ['{"a":', '}'],
])('%j may be nested so deep, and no deeper', (open, close) => {
  const nested = (depth: number) => open.repeat(depth) + '1' + close.repeat(depth);
  expect(isTooDeep(nested(maxDepth))).toBe(false);
  expect(isTooDeep(nested(maxDepth + 1))).toBe(true);
});

test('many brackets side by side, or in a text, are not deep', () => {
  expect(isTooDeep(`[${'[],'.repeat(1_000)}"${'{['.repeat(1_000)}"]`)).toBe(false);
});
