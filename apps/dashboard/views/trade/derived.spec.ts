import { describe, expect, it } from '@jest/globals';
import type { RoadmapItem } from '../../api/interface.js';
import { absentOf, baseOf, derivedOf, wide } from './derived.js';
import { statedOf } from './stated.js';
import { totalsOf } from './totals.js';
import { imported, valueOf } from './values.fixture.js';

const dimensions = { classification: 'HS', commodity: 'TOTAL' };

describe('Derived indicators', () => {
  it('are told in one order, without what is reported and without those of another list', () => {
    const values = [
      valueOf({ code: 'trade.growth', value: '0.5', dimensions }),
      valueOf({ code: 'trade.total', value: '9', dimensions }),
      valueOf({ code: 'trade.total', value: '1', dimensions: { ...dimensions, classification: 'FCL' } }),
      valueOf({ code: 'roadmap.overdue', value: '1', dimensions: {} }),
      imported('2018', '5'),
    ];
    expect(derivedOf(values, 'HS').map(({ value, as }) => [value.code, value.value, as])).toEqual([
      ['trade.total', '9', 'amount'],
      ['trade.growth', '0.5', 'percent'],
    ]);
    expect(derivedOf(values, 'FCL').map(({ value }) => value.value)).toEqual(['1']);
  });

  it('that need more than the pair are named where they are not there', () => {
    expect(absentOf([])).toEqual(wide);
    const there = derivedOf([valueOf({ code: 'trade.rca', dimensions })], 'HS');
    expect(absentOf(there)).not.toContain('trade.rca');
  });
});

describe('The base of a rate of growth', () => {
  const { ways } = totalsOf('KAZ-MAR', [
    imported('2014', '607'),
    imported('2018', '157000000'),
    imported('2019', '83500387'),
  ]);
  const rate = (code: string, exporter = 'KAZ') =>
    valueOf({ code, period: '2019', value: '9.66', dimensions: { ...dimensions, exporter } });

  it('is the trade of five years before, and small where it is next to nothing', () => {
    expect(baseOf(rate('trade.cagr'), ways)).toMatchObject({
      ...{ year: '2014', value: { value: '607' }, small: true },
      reached: { period: '2019' },
    });
  });

  it('is that of the year before', () => {
    const base = baseOf(rate('trade.growth'), ways);
    expect(base).toMatchObject({
      year: '2018',
      value: { value: '157000000' },
      small: false,
      reached: { period: '2019' },
    });
  });

  it('is none of the other direction, of other indicators, or where there is no rate', () => {
    expect(baseOf(rate('trade.growth', 'MAR'), ways)).toBeUndefined();
    expect(baseOf(rate('trade.total'), ways)).toBeUndefined();
    expect(baseOf({ ...rate('trade.growth'), value: null }, ways)).toBeUndefined();
  });
});

describe('Stated figures', () => {
  const figure = { unit: 'USD', statedBy: 'Stated at the visit', evidence: null };
  const item = (number: number, figures: readonly object[]) => ({ item: number, figures }) as RoadmapItem;

  it('are gathered by the statement that they come from', () => {
    const items = [
      item(8, [{ ...figure, measure: 'storage', value: '5', unit: 't', period: null }]),
      item(17, [
        { ...figure, measure: 'turnover', value: '274000000', period: '2024' },
        { ...figure, measure: 'growth', value: '70', unit: '%', period: '2024' },
        { ...figure, measure: 'export-potential', value: '130000000', period: null, statedBy: 'Another' },
      ]),
    ];
    expect(statedOf(items)).toEqual([
      {
        item: 17,
        statedBy: 'Stated at the visit',
        evidence: undefined,
        figures: [
          { measure: 'turnover', amount: 274_000_000, unit: 'USD', period: '2024' },
          { measure: 'growth', amount: 70, unit: '%', period: '2024' },
        ],
      },
      {
        item: 17,
        statedBy: 'Another',
        evidence: undefined,
        figures: [{ measure: 'export-potential', amount: 130_000_000, unit: 'USD', period: undefined }],
      },
    ]);
    expect(statedOf([])).toEqual([]);
  });
});
