import { describe, expect, it } from '@jest/globals';
import type { Value } from '../../api/interface.js';
import type { Corridor } from '../../parts/corridor-name.js';
import { days, isOver, quartersOf, routesOf, stopsOf, yearsOf } from './corridor.js';

const value = (code: string, given: string | null, dimensions: Value['dimensions'], more: object = {}) =>
  ({ code: `logistics.${code}`, value: given, unit: 'd', period: '2026', dimensions, ...more }) as Value;
const place = (code: string) => ({ code, name: null, area: { code: code === 'GEGAR' ? 'GEO' : 'KAZ', name: '' } });
const corridor = {
  corridor: 'C',
  origins: [place('KZKSN')],
  destinations: [place('KZALA')],
  places: ['KZKSN', 'GEGAR', 'KZALA'].map((code) => ({ place: place(code), facility: 'RAMP', modes: ['2'] })),
} as unknown as Corridor;

describe('stops of a corridor', () => {
  const stops = stopsOf(corridor, [
    value('dwell_time', '2.5', { corridor: 'C', place: 'KZALA', statistic: 'p50' }),
    value('dwell_time', '9', { corridor: 'other', place: 'KZALA', statistic: 'p95' }),
    value('leg_time', '4.2', { corridor: 'C', leg: 'KZKSN-GEGAR', statistic: 'p50' }),
    value('leg_time', '6.3', { corridor: 'C', leg: 'KZKSN-GEGAR', statistic: 'p95' }),
    value('leg_time', '5', { corridor: 'C', leg: 'KZKSN-KZALA', statistic: 'p50' }),
    value('leg_time', '7', { corridor: 'other', leg: 'GEGAR-KZALA', statistic: 'p50' }),
    value('border_time', '18', { corridor: 'C', place: 'GEGAR', statistic: 'p50' }, { unit: 'h' }),
  ]);

  it('stand in their order, and say where the line begins and ends', () => {
    expect(stops.map(({ place: { code }, role }) => `${code} ${role}`)).toEqual([
      'KZKSN origin',
      'GEGAR between',
      'KZALA destination',
    ]);
  });

  it('are common to all that is under way, but for each of several origins', () => {
    const common = (of: Corridor) => stopsOf(of, []).map((stop) => stop.common);
    expect(common(corridor)).toEqual([true, true, true]);
    expect(common({ ...corridor, origins: [place('KZKSN'), place('KZKOV')] as Corridor['origins'] })).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('have their own values only, by statistic', () => {
    expect(stops[2]!.dwell.p50?.value).toBe('2.5');
    expect(stops[2]!.dwell.p95).toBeUndefined();
    expect(stops[1]!.border.p50?.value).toBe('18');
    expect(stops[0]!.dwell).toEqual({});
  });

  it('have the legs that begin there, each with its times', () => {
    const told = stops.map(({ legs }) => legs.map(({ to, transit }) => [to, transit.p50?.value, transit.p95?.value]));
    expect(told).toEqual([
      [
        ['GEGAR', '4.2', '6.3'],
        ['KZALA', '5', undefined],
      ],
      [],
      [],
    ]);
  });
});

it('routes have their transit times by statistic, and the other values by code', () => {
  const of = { corridor: 'C', origin: 'KZKSN', destination: 'KZALA' };
  const routes = routesOf('C', [
    value('transit_time', '32', { ...of, statistic: 'p50' }),
    value('transit_time', '39', { ...of, statistic: 'p95' }),
    value('on_time_rate', '0.5', of),
    value('on_time_rate', '0.7', { ...of, origin: 'KZKOV' }),
    value('on_time_rate', '0.9', { ...of, corridor: 'other' }),
  ]);
  expect(routes.map(({ origin }) => origin)).toEqual(['KZKSN', 'KZKOV']);
  expect(routes[0]!.transit.p95?.value).toBe('39');
  expect(routes[0]!.values.get('logistics.on_time_rate')?.value).toBe('0.5');
  expect([...routes[0]!.values.keys()]).toEqual(['logistics.on_time_rate']);
});

describe('years of a corridor', () => {
  it('are those from the first movement to the last, latest first', () => {
    const [firstAt, lastAt] = ['2024-04-10T04:14:00.000Z', '2026-10-31T18:47:00.000Z'];
    expect(yearsOf({ firstAt, lastAt })).toEqual(['2026', '2025', '2024']);
  });

  it('are none where nothing moved', () => {
    expect(yearsOf({ firstAt: null, lastAt: null })).toEqual([]);
  });
});

describe('days', () => {
  it('are those of hours as well', () => {
    expect(days(value('border_time', '18', {}, { unit: 'h' }))).toBe(0.75);
    expect(days(value('dwell_time', '2.5', {}))).toBe(2.5);
  });

  it('are none where there is no value, not 0', () => {
    expect(days(value('dwell_time', null, {}))).toBeUndefined();
    expect(days(undefined)).toBeUndefined();
  });
});

it('quarters add up the routes, in the order of time, without years and months', () => {
  const trips = (period: string, given: string | null, origin: string) =>
    value('throughput_trips', given, { origin }, { period });
  const quarters = quartersOf([
    trips('2026-Q1', '3', 'A'),
    trips('2025-Q4', '2', 'A'),
    trips('2025-Q4', '5', 'B'),
    trips('2025-Q3', null, 'B'),
    trips('2025', '7', 'A'),
    trips('2025-10', '1', 'A'),
  ]);
  expect(quarters.map(({ quarter, total }) => [quarter, total])).toEqual([
    ['2025-Q4', 7],
    ['2026-Q1', 3],
  ]);
});

it.each([
  ['2026-Q4', '2026-11-25T22:00:00Z', false],
  ['2026-Q3', '2026-09-30T23:59:59Z', false],
  ['2026-Q3', '2026-10-01T00:00:00Z', true],
])('%s is over at %s: %s', (quarter, at, over) => {
  expect(isOver(quarter, at)).toBe(over);
});
