import { describe, expect, it } from '@jest/globals';
import type { Value } from '../../api/interface.js';
import { arrivalsOf, refusedOf } from './arrivals.js';
import { extentOf, routesOf } from './corridors.js';
import { aroundOf, middleOf, type Shape } from './shapes.js';
import { changeOf, latestOf, mainWay, toldOf, valueOf, yearsOf } from './trade.js';

const value = (period: string, amount: string | null, dimensions: Record<string, string> = {}) =>
  ({ period, value: amount, dimensions }) as unknown as Value;
const kaz = { reporter: 'KAZ', partner: 'MAR' };
const mar = { reporter: 'MAR', partner: 'KAZ' };

describe('Trade of a pair', () => {
  const years = yearsOf('KAZ-MAR', {
    totals: [value('2016', null), value('2018', '50'), value('2019', '100')],
    imports: [value('2016', '4', mar), value('2018', '50', mar), value('2019', '80', mar), value('2019', null, kaz)],
    exports: [value('2018', '45', kaz), value('2019', '20', mar)],
  });

  it('has every year from the first to the last, one that nobody reported with nothing', () => {
    expect(years.map(({ period }) => period)).toEqual(['2016', '2017', '2018', '2019']);
    expect(years[1]).toEqual({ period: '2017', total: undefined, ways: [undefined, undefined] });
  });

  it('takes a direction as its importer reports it, else as its exporter does', () => {
    expect(years[2]!.ways[0]?.value).toBe('50');
    expect(years[3]!.ways.map((way) => way?.value)).toEqual(['80', '20']);
    expect(years[0]!.ways[1]).toBeUndefined();
  });

  it('goes mostly one way, and changed since the year before', () => {
    const latest = latestOf(years)!;
    expect(latest.period).toBe('2019');
    expect(mainWay(latest)).toEqual({ side: 0, share: 0.8 });
    expect(changeOf(years, latest)).toBe(1);
  });

  it('has no change where the year before is not known, and no main way where a direction is not', () => {
    expect(changeOf(years, years[2]!)).toBeUndefined();
    expect(mainWay(years[0]!)).toBeUndefined();
  });

  it('is told of by the latest year of one direction where no year has both', () => {
    const alone = yearsOf('KAZ-MAR', {
      totals: [],
      imports: [],
      exports: [value('2019', null, kaz), value('2018', '20', kaz)],
    });
    expect(toldOf(years)?.period).toBe('2019');
    expect(valueOf(toldOf(years)!)?.value).toBe('100');
    expect(toldOf(alone)?.period).toBe('2018');
    expect(valueOf(toldOf(alone)!)?.value).toBe('20');
  });

  it('is nothing where only other periods, or nothing, are there', () => {
    expect(
      yearsOf('AZE-GEO', { totals: [value('2016-Q1', '1')], imports: [], exports: [value('2016', null)] }),
    ).toEqual([]);
    expect(latestOf([])).toBeUndefined();
  });
});

describe('Routes of corridors', () => {
  const route = { corridor: 'C', origin: 'KZKOV', destination: 'MAPTM' };

  it('stand with the latest year of each figure, a quarter never in its place', () => {
    const [only, ...rest] = routesOf(
      [value('2025', '33', route), value('2026', '35', route), value('2026-Q4', '9', route)],
      [value('2025', '0.5', route)],
    );
    expect(rest).toEqual([]);
    expect(only).toMatchObject(route);
    expect([only!.transit?.value, only!.onTime?.value]).toEqual(['35', '0.5']);
  });

  it('reach from the least to the greatest that is known', () => {
    expect(extentOf([value('2026', '35'), undefined, value('2026', null), value('2026', '9')])).toMatchObject({
      least: { value: '9' },
      most: { value: '35' },
    });
    expect(extentOf([undefined])).toBeUndefined();
  });
});

describe('What arrived', () => {
  const arrival = (stream: string, code: string, accepted: number, freshAt: string | null) => ({
    stream,
    owner: { code },
    accepted,
    quarantined: 1,
    freshAt,
  });
  const arrivals = [
    arrival('trade.flows', 'KAZ', 49, '2026-11-24T00:00:00Z'),
    arrival('trade.flows', 'MAR', 30, '2026-11-25T00:00:00Z'),
    arrival('trade.flows', 'TUR', 7, '2026-11-26T00:00:00Z'),
    arrival('logistics.stocks', 'KAZ', 0, null),
  ];

  it('is a line a stream, of the two countries alone', () => {
    expect(arrivalsOf(arrivals, ['KAZ', 'MAR'])).toEqual([
      { stream: 'trade.flows', accepted: [49, 30], freshAt: '2026-11-25T00:00:00Z' },
      { stream: 'logistics.stocks', accepted: [0, 0], freshAt: null },
    ]);
    expect(refusedOf(arrivals, ['KAZ', 'MAR'])).toBe(3);
  });
});

describe('A shape', () => {
  const square = (west: number, south: number, size: number) => [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
  ];

  it('has its middle in its largest part', () => {
    const geometry = { type: 'MultiPolygon' as const, coordinates: [[square(100, 0, 1)], [square(0, 0, 10)]] };
    expect(middleOf({ geometry })).toEqual([5, 5]);
  });

  it('stands on a map that is wide enough to know it by, however small it is', () => {
    const small: Shape = { geometry: { type: 'Polygon', coordinates: [square(40, 40, 2)] } };
    const { features } = aroundOf([small]);
    expect(features).toHaveLength(2);
    expect(features[1]).toMatchObject({
      geometry: {
        coordinates: [
          [16, 28],
          [66, 54],
        ],
      },
    });
  });
});
