import { expect, it } from '@jest/globals';
import type { Value } from '../../api/interface.js';
import { destinationsOf, hubYears, monthsOf } from './hub.js';

const value = (code: string, period: string, given: string | null, destination?: string) =>
  ({ code: `logistics.hub_${code}`, period, value: given, dimensions: { hub: 'H', destination } }) as Value;
const values = [
  value('stock', '2026-02', '10'),
  value('stock', '2026-01', '4'),
  value('inflow', '2026-02', null),
  value('outflow', '2026-02', '3', 'SEN'),
  value('outflow', '2026-02', '2', 'MLI'),
  value('outflow', '2026', '30', 'MLI'),
  value('outflow', '2026', '50', 'SEN'),
  value('outflow', '2025', '9', 'NER'),
  value('stock', '2026-Q1', '8'),
];

it('months stand in their order; what went out is added up, what is not known is not 0', () => {
  const months = monthsOf(values);
  expect(months.map(({ month, stock, outflow }) => [month, stock?.value, outflow])).toEqual([
    ['2026-01', '4', undefined],
    ['2026-02', '10', 5],
  ]);
  expect(months[1]!.inflow).toBeUndefined();
  expect(months[1]!.outflows.map(({ dimensions }) => dimensions.destination)).toEqual(['SEN', 'MLI']);
});

it('destinations are those of one year, most first', () => {
  expect(destinationsOf(values, '2026').map(({ dimensions }) => dimensions.destination)).toEqual(['SEN', 'MLI']);
});

it('years are those of all periods, latest first', () => {
  expect(hubYears(values)).toEqual(['2026', '2025']);
});
