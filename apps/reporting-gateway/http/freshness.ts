/**
 * Record time of the newest fact in an answer: the latest `recordedAt` of its entries and of what is in them. An entry with a `freshAt`
 * says by that what is the latest in it.
 */
export function newestIn(data: unknown): string | null {
  let newest: string | null = null;
  const take = (moment: string): void => {
    if (newest === null || moment > newest) newest = moment;
  };
  const look = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    if (Array.isArray(value)) return value.forEach(look);
    const { freshAt } = value as { freshAt?: unknown };
    if (typeof freshAt === 'string') return take(freshAt);
    for (const name in value) {
      const child = (value as Record<string, unknown>)[name];
      if (typeof child !== 'string') look(child);
      else if (name === 'recordedAt') take(child);
    }
  };
  look(data);
  return newest;
}
