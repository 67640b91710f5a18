/** For how long what is over is kept: whole months beside the current one. Pure. */

/** What each setting is about: superseded versions and replaced values; refused events. */
export const abouts = ['history', 'quarantine'] as const;
export type About = (typeof abouts)[number];

/** Months that are kept beside the current one; undefined: all. */
export type Retention = { readonly [Kind in About]?: number };

/** Settings, as `readEnvironment` gives them. */
export interface RetentionSettings {
  readonly RETENTION_HISTORY_MONTHS?: string;
  readonly RETENTION_QUARANTINE_MONTHS?: string;
}

export function retentionOf(settings: RetentionSettings): Retention {
  const { RETENTION_HISTORY_MONTHS: history, RETENTION_QUARANTINE_MONTHS: quarantine } = settings;
  return {
    ...(history !== undefined && { history: Number(history) }),
    ...(quarantine !== undefined && { quarantine: Number(quarantine) }),
  };
}

/** The first month (UTC, `2025-11`) that is kept; undefined: all are. */
export function firstKept(months: number | undefined, now: Date): string | undefined {
  if (months === undefined) return undefined;
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months)).toISOString().slice(0, 7);
}

/** The moment at which a month (`2025-11`) begins. */
export const beginningOf = (month: string) => `${month}-01T00:00:00.000Z`;
