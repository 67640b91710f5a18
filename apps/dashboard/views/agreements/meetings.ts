import type { Answer } from '../../api/interface.js';

export type Meeting = Answer<'/v1/meetings'>['data'][number];

/** `passed`: its day is over, and nobody has told whether it was held. */
const meetingStates = ['held', 'planned', 'passed', 'postponed', 'cancelled'] as const;
export type MeetingState = (typeof meetingStates)[number];

/** What is known of a meeting on a day. */
export function stateOfMeeting({ status, date, endDate }: Meeting, today: string): MeetingState {
  if (status === 'planned') return (endDate ?? date) < today.slice(0, 10) ? 'passed' : 'planned';
  return meetingStates.find((state) => state === status) ?? 'planned';
}

/** How many meetings are in each state; states that no meeting is in are left out. */
export function countStates(meetings: readonly Meeting[], today: string): ReadonlyMap<MeetingState, number> {
  const states = meetings.map((meeting) => stateOfMeeting(meeting, today));
  return new Map(
    meetingStates
      .map((state) => [state, states.filter((each) => each === state).length] as const)
      .filter(([, count]) => count > 0),
  );
}
