import { expect, it } from '@jest/globals';
import { coloursOf } from './side.js';

it('a country has the same colour in all pairs', () => {
  expect(coloursOf('KAZ-MAR')).toEqual([2, 0]);
  expect(coloursOf('FRA-KAZ')).toEqual([1, 2]);
});

it('two countries of one colour are told apart', () => {
  expect(coloursOf('AZE-MAR')).toEqual([0, 2]);
});
