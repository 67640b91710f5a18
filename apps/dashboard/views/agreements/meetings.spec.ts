import { expect, it } from '@jest/globals';
import { countStates, type Meeting, stateOfMeeting } from './meetings.js';

const meeting = (status: string, date: string, endDate: string | null = null) => ({ status, date, endDate }) as Meeting;

it.each([
  ['planned', '2025-11-01', '2025-11-30', '2025-11-30T08:00:00Z', 'planned'],
  ['planned', '2025-11-01', '2025-11-30', '2025-12-01T00:00:00Z', 'passed'],
  ['planned', '2025-11-01', null, '2025-11-02T00:00:00Z', 'passed'],
  ['held', '2025-02-28', null, '2026-01-01T00:00:00Z', 'held'],
  ['cancelled', '2025-02-28', null, '2026-01-01T00:00:00Z', 'cancelled'],
])('a meeting %s for %s to %s is on %s %s', (status, date, endDate, today, state) => {
  expect(stateOfMeeting(meeting(status, date, endDate), today)).toBe(state);
});

it('states that no meeting is in are not counted', () => {
  const meetings = [meeting('held', '2025-02-28'), meeting('planned', '2025-03-01'), meeting('planned', '2027-01-01')];
  expect([...countStates(meetings, '2026-01-01T00:00:00Z')]).toEqual([
    ['held', 1],
    ['planned', 1],
    ['passed', 1],
  ]);
});
