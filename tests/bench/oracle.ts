/** What the events of a load must have come to: counted and summed from their text, without the code under test. */
import type { Pool } from 'pg';
import type { Fate, LoadEvent, LoadStream } from './load.js';
import { benchStreams } from './streams.js';

/** Count, and two amounts in hundredths, by the key of the group. */
export type Groups = Record<string, [count: number, one: number, other: number]>;

export interface Expected {
  readonly counts: Record<Fate, number>;
  readonly groups: Groups;
}

export class Oracle {
  private readonly groups: Groups = {};
  private readonly counts: Record<Fate, number> = { accepted: 0, duplicate: 0, quarantined: 0 };

  constructor(private readonly stream: LoadStream) {}

  add({ value, fate }: LoadEvent): void {
    this.counts[fate]++;
    if (fate !== 'accepted') return;
    const { group, amounts } = benchStreams[this.stream];
    const { data } = JSON.parse(value) as { data: Record<string, string> };
    const sum = (this.groups[group(data).join('|')] ??= [0, 0, 0]);
    const [one, other] = amounts(data);
    sum[0]++;
    sum[1] += hundredths(one);
    sum[2] += hundredths(other);
  }

  get expected(): Expected {
    return { counts: this.counts, groups: this.groups };
  }
}

const hundredths = (amount: string) => Math.round(Number(amount) * 100);

export interface Counts {
  readonly received: number;
  readonly accepted: number;
  readonly duplicate: number;
  readonly quarantined: number;
}

/** What the ingest services have counted of a topic. */
export async function countsOf(db: Pool, topic: string): Promise<Counts> {
  const { rows } = await db.query<Counts>(
    `select coalesce(sum(received), 0) :: float8 as received, coalesce(sum(accepted), 0) :: float8 as accepted,
            coalesce(sum(duplicate), 0) :: float8 as duplicate, coalesce(sum(quarantined), 0) :: float8 as quarantined
       from stream.offsets where topic = $1`,
    [topic],
  );
  return rows[0]!;
}

/** @throws when the database does not hold exactly what the load must come to. */
export async function assertExact(db: Pool, stream: LoadStream, { counts, groups }: Expected): Promise<void> {
  const { topic, stored } = benchStreams[stream];
  const { received: _, ...counted } = await countsOf(db, topic);
  const wrong = (Object.keys(counts) as Fate[]).filter((fate) => counted[fate] !== counts[fate]);
  if (wrong.length > 0)
    throw new Error(
      `WRONG RESULT of ${stream}: ${wrong.map((fate) => `${counted[fate]} ${fate}, must be ${counts[fate]}`).join('; ')}`,
    );
  for (const query of stored) {
    const { rows } = await db.query<{ key: string; count: string; one: string; other: string }>(query);
    const different = differences(
      groups,
      rows.map(({ key, count, one, other }) => [key, [count, one, other].map(Number) as Groups[string]]),
    );
    if (different.length > 0)
      throw new Error(
        `WRONG RESULT of ${stream}: ${different.length} of ${Object.keys(groups).length} groups, such as ${different[0]}`,
      );
  }
}

/** A line for each group that is not the same on both sides. */
export function differences(expected: Groups, found: readonly (readonly [string, Groups[string]])[]): string[] {
  const rest = new Map(Object.entries(expected));
  const different = [];
  for (const [key, sums] of found) {
    const must = rest.get(key);
    if (String(must) !== String(sums)) different.push(`${key}: ${String(sums)}, must be ${String(must ?? 'absent')}`);
    rest.delete(key);
  }
  return [...different, ...[...rest.keys()].map((key) => `${key}: absent`)];
}
