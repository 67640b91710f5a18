import { describe, expect, it } from '@jest/globals';
import type { Explanation } from '../api/interface.js';
import { lackingOf } from './lacking.js';

function explanation(code: string, period: string, present: number, facts: readonly object[], more: object = {}) {
  return {
    ...{ code, period, subject: 'KAZ-MAR', coverage: { expected: 12, present, share: null } },
    ...{ facts: facts.map((data) => ({ data })), factCount: facts.length, ...more },
  } as unknown as Explanation;
}
const month = (period: string, value: string | null = '1') => ({ period, value, reporter: 'MAR' });

describe('What a value lacks', () => {
  it('are the months of its period that nobody has a figure of', () => {
    const two = [month('2019-01'), month('2019-02'), month('2019-03', null)];
    expect(lackingOf(explanation('trade.imports', '2019-Q1', 2, two)).months).toEqual(['2019-03']);
    expect(lackingOf(explanation('trade.imports', '2019', 2, two)).months).toHaveLength(10);
    expect(lackingOf(explanation('trade.imports', '2019', 0, [])).months).toEqual([]);
  });

  it('are the facts without what is needed of them', () => {
    const facts = [
      { service: 'A', capacityTeu: '62' },
      { service: 'B', capacityTeu: null },
    ];
    const { field, facts: lacking } = lackingOf(explanation('logistics.weekly_capacity', '2026', 1, facts));
    expect([field, lacking.map(({ data }) => data.service)]).toEqual(['capacityTeu', ['B']]);
  });

  it('are the countries of which no figure came', () => {
    expect(lackingOf(explanation('trade.total', '2019', 1, [month('2019')])).reporters).toEqual(['KAZ']);
  });

  it('is no country where all figures are of one, or of two years', () => {
    expect(lackingOf(explanation('trade.share', '2019', 1, [month('2019')])).reporters).toEqual([]);
    expect(lackingOf(explanation('trade.growth', '2019', 1, [month('2019')])).reporters).toEqual([]);
  });

  it('is not told of some of the facts, nor where nothing lacks', () => {
    const some = explanation('trade.total', '2019', 1, [month('2019')], { factCount: 2 });
    expect(lackingOf(some).reporters).toEqual([]);
    expect(lackingOf(explanation('trade.total', '2019', 12, [month('2019')])).reporters).toEqual([]);
  });
});
