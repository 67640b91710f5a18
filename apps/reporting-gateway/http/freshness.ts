/** Record time of the newest fact in an answer: the latest `recordedAt` or `freshAt` of its entries and of what is in them. */
export function newestIn(data: unknown): string | null {
  let newest: string | null = null;
  const look = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    for (const name in value) {
      const child = (value as Record<string, unknown>)[name];
      if (typeof child !== 'string') look(child);
      else if ((name === 'recordedAt' || name === 'freshAt') && (newest === null || child > newest)) newest = child;
    }
  };
  look(data);
  return newest;
}
