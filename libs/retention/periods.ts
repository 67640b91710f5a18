/** For how long what is over is kept: whole months beside the current one. Pure. */
import type { Environment } from '#platform/config.js';

/** Months that are kept beside the current one, by the setting; undefined: all. */
export function monthsKept({ RETENTION_HISTORY_MONTHS: months }: Environment): number | undefined {
  return months === undefined ? undefined : Number(months);
}

/** The first month (UTC, `2025-11`) that is kept; undefined: all are. */
export function firstKept(months: number | undefined, now: Date): string | undefined {
  if (months === undefined) return undefined;
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months)).toISOString().slice(0, 7);
}

/** The moment at which a month (`2025-11`) begins. */
export const beginningOf = (month: string) => `${month}-01T00:00:00.000Z`;
