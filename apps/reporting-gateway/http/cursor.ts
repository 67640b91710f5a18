import { Problem, type Told } from './problem.js';

/** Where a page ended: the sort key of its last entry. Opaque to who passes it on. */
export function cursorOf(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** Whether a cursor's only part is a number of the list, or there is no cursor: one of another list may hold anything. */
export function isNumbered(part: string | null): boolean {
  return part === null || /^\d{1,18}$/.test(part);
}

/** The sort key of a cursor with so many parts; all null where there is no cursor: a page from the beginning. */
export function keyOf(cursor: string | undefined, parts: number): (string | null)[] {
  if (cursor === undefined) return Array<null>(parts).fill(null);
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const isKey = (one: unknown) => typeof one === 'string' && !one.includes('\0');
    if (Array.isArray(key) && key.length === parts && key.every(isKey)) return key as string[];
  } catch {
    // Told below, like any other cursor that is not ours.
  }
  throw new Problem('invalid-parameter', (say) => say.foreignCursor, {
    parameter: 'cursor',
    value: cursor,
    allowed: ((say) => say.nextOfPage) satisfies Told,
  });
}
