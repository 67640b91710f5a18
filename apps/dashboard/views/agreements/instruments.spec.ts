import { describe, expect, it } from '@jest/globals';
import { daysBetween, type Instrument, latestYear, livesOf, stateOf } from './instruments.js';

const action = (name: string, date: string, reporter: string, status = 'recorded') => ({
  action: name,
  date,
  status,
  reporter: { code: reporter },
});
const instrument = (id: string, status: string, actions: readonly ReturnType<typeof action>[]) =>
  ({ instrument: id, title: id, status, domain: 'political', actions }) as unknown as Instrument;

describe('lives of instruments', () => {
  const [visa, air] = livesOf([
    instrument('AIR', 'announced', [action('announced', '2025-02-28', 'MAR')]),
    instrument('VISA', 'in-force', [
      action('in-force', '2025-03-19', 'KAZ'),
      action('signed', '2024-09-26', 'KAZ'),
      action('signed', '2024-09-26', 'MAR'),
      action('ratified', '2024-12-01', 'MAR', 'retracted'),
    ]),
    instrument('GONE', 'none', [action('signed', '2020-01-01', 'MAR', 'retracted')]),
  ]);

  it('tell a step of both parties once, in the order of time, and nothing retracted', () => {
    expect(visa!.steps).toEqual([
      { action: 'signed', date: '2024-09-26', reporters: ['KAZ', 'MAR'] },
      { action: 'in-force', date: '2025-03-19', reporters: ['KAZ'] },
    ]);
    expect(visa).toMatchObject({ signed: '2024-09-26', inForce: '2025-03-19', pending: false });
  });

  it('are open until the instrument is in force', () => {
    expect(air).toMatchObject({ instrument: 'AIR', signed: undefined, inForce: undefined, pending: true });
  });

  it('begin with the earliest; an instrument of which all is retracted has none', () => {
    const all = livesOf([instrument('GONE', 'none', [action('signed', '2020-01-01', 'MAR', 'retracted')])]);
    expect(all).toEqual([]);
  });
});

it('days are counted from day to day, whatever the hour of the second', () => {
  expect(daysBetween('2024-09-26', '2025-03-19')).toBe(174);
  expect(daysBetween('2024-09-26', '2024-09-27T23:59:00Z')).toBe(1);
});

it.each([
  ['announced', 'announced'],
  ['ratified', 'under-way'],
  ['in-force', 'delivered'],
  ['registered', 'delivered'],
  ['terminated', 'overdue'],
])('%s looks %s', (status, state) => {
  expect(stateOf(status)).toBe(state);
});

it('the latest year is that of years, not of months or quarters', () => {
  const values = ['2024', '2025', '2025', '2026-01', '2026-Q1'].map((period) => ({ period }));
  expect(latestYear(values)).toHaveLength(2);
  expect(latestYear([])).toEqual([]);
});
