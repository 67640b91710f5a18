import { expect, it } from '@jest/globals';
import { decimalsOfShare } from './share.js';

it.each([
  [0.0234, 1],
  [0.47, 0],
  [-0.999863, 2],
  [0.9951, 1],
  [-1, 0],
  [9.658595, 0],
])('%s is written with %s decimals as a percentage', (value, decimals) => {
  expect(decimalsOfShare(value)).toBe(decimals);
});
