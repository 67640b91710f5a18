/** For how long what is over is kept: whole months beside the current one. Pure. */
import type { Environment } from '#platform/config.js';

/** What each setting is about: superseded versions and replaced values; refused events. */
export const abouts = ['history', 'quarantine'] as const;
export type About = (typeof abouts)[number];

/** Months that are kept beside the current one; undefined: all. */
export type Retention = { readonly [Kind in About]?: number | undefined };

export const settingOf = {
  history: 'RETENTION_HISTORY_MONTHS',
  quarantine: 'RETENTION_QUARANTINE_MONTHS',
} as const satisfies Record<About, keyof Environment>;

export function retentionOf(environment: Environment): Retention {
  const monthsOf = (about: About) => {
    const months = environment[settingOf[about]];
    return months === undefined ? undefined : Number(months);
  };
  return { history: monthsOf('history'), quarantine: monthsOf('quarantine') };
}

/** The first month (UTC, `2025-11`) that is kept; undefined: all are. */
export function firstKept(months: number | undefined, now: Date): string | undefined {
  if (months === undefined) return undefined;
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months)).toISOString().slice(0, 7);
}

/** The moment at which a month (`2025-11`) begins. */
export const beginningOf = (month: string) => `${month}-01T00:00:00.000Z`;
