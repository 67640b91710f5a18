import { setTimeout as sleep } from 'node:timers/promises';
import { NotAMember, type RecordBatch } from '#event-log/event-log.js';
import { isRace, isTransient } from './errors.js';

/**
 * How long a transaction may take before its connection counts as lost: longer than the server lets another one stand still,
 * whose row it may wait for. Each time it is so, the next attempt may take twice as long: work is never cut short for ever.
 */
const patienceMs = 90_000;

/** Races are settled by reading again; so many in a row are a bug. */
const maxRaces = 50;

interface OfBatch {
  readonly batch: RecordBatch;
}

/**
 * Attempts it until it succeeds, as long as what fails is Postgres being away or a race; keeps the memberships meanwhile.
 * An item whose partition went elsewhere is `lost`, and the others are attempted without it; none left gives undefined.
 */
export async function persist<Item extends OfBatch, T>(
  items: readonly Item[],
  attempt: (items: readonly Item[], limitMs: number, isAgain: boolean) => Promise<T>,
  lost: (item: Item, error: unknown) => void,
  warn: (message: string) => void,
): Promise<T | undefined> {
  let held = items;
  for (let failures = 0, races = 0, limitMs = patienceMs; held.length > 0;) {
    const begun = Date.now();
    try {
      const done = await attempt(held, limitMs, races + failures > 0);
      if (failures > 0) warn(`${placesOf(held)}: goes on`);
      return done;
    } catch (error) {
      if (Date.now() - begun >= limitMs) limitMs *= 2;
      if (isRace(error) && ++races <= maxRaces) continue;
      if (!isTransient(error)) throw error;
      const waitMs = Math.min(5_000, 100 * 2 ** Math.min(failures++, 6)) * (0.5 + Math.random() / 2);
      warn(`${placesOf(held)}: ${(error as Error).message}; trying again in ${Math.round(waitMs)} ms`);
      await pause(waitMs, held);
      held = await stillHeld(held, lost);
    }
  }
  return undefined;
}

function placesOf(items: readonly OfBatch[]): string {
  return `${items[0]!.batch.topic}/${items.map(({ batch }) => batch.partition).join(',')}`;
}

async function pause(ms: number, items: readonly OfBatch[]): Promise<void> {
  const signal = AbortSignal.any(items.map(({ batch }) => batch.stopping));
  await sleep(ms, undefined, { signal }).catch(() => {});
}

async function stillHeld<Item extends OfBatch>(
  items: readonly Item[],
  lost: (item: Item, error: unknown) => void,
): Promise<Item[]> {
  const held: Item[] = [];
  for (const item of items) {
    try {
      if (item.batch.stopping.aborted) throw new NotAMember('stopped before the database was back');
      await item.batch.heartbeat();
      held.push(item);
    } catch (error) {
      lost(item, error);
    }
  }
  return held;
}
