/** Time in whole minutes since 1970, UTC: days and hours are added without a time zone in the way. */
export type Minutes = number;

export const hour = 60;
export const day = 24 * hour;

export function minutesOf(instant: string): Minutes {
  return Date.parse(instant) / 60_000;
}

/** `2025-04-07T06:30:00Z` */
export function instantOf(at: Minutes): string {
  return `${new Date(at * 60_000).toISOString().slice(0, 19)}Z`;
}

/** `2025-04-07` */
export function dayOf(at: Minutes): string {
  return instantOf(at).slice(0, 10);
}

/** 1 to 12. */
export function monthOf(at: Minutes): number {
  return Number(dayOf(at).slice(5, 7));
}

/** What is simulated: trains leave from the first Monday on, nothing is known after the end. */
export const simulationStart = minutesOf('2025-04-07T00:00:00Z');
export const simulationEnd = minutesOf('2026-10-31T23:59:00Z');
