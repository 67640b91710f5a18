import { describe, expect, it } from '@jest/globals';
import { changedBetween } from './changed.js';

const value = (period: string, amount: string | null, name = 'Imports') => ({
  code: 'trade.imports',
  name,
  period,
  dimensions: { reporter: 'MAR' },
  value: amount,
});

describe('What changed on the page', () => {
  it('is an indicator with another value than before, named once', () => {
    const before = { data: [value('2018', '1'), value('2019', '2'), value('2020', null)] };
    const after = { data: [value('2018', '3'), value('2019', '4'), value('2020', null)] };
    expect(changedBetween(before, after)).toEqual(['Imports']);
    expect(changedBetween(after, after)).toEqual([]);
    expect(changedBetween(before, { data: [value('2020', '5')] })).toEqual(['Imports']);
  });

  it('is not what was not there before, nor what is no value', () => {
    expect(changedBetween({ data: [] }, { data: [value('2019', '2')] })).toEqual([]);
    expect(changedBetween(undefined, { data: [value('2019', '2')] })).toEqual([]);
    expect(changedBetween({ data: [{ code: 'M' }] }, { data: { code: 'M' } })).toEqual([]);
  });
});
