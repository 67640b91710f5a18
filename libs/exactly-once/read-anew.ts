import type { Pool } from 'pg';
import type { EventLog } from '#event-log/event-log.js';

/** A topic whose log was lost: `read` records of its partitions were taken, where the log now has `held`. */
export interface ReadAnew {
  readonly group: string;
  readonly topic: string;
  readonly read: number;
  readonly held: number;
}

/** A partition that was read, and by whom; `bigint` comes as text. */
interface Row {
  readonly consumer_group: string;
  readonly topic: string;
  readonly partition: number;
  readonly next_offset: string;
}

/**
 * Has what ends before the place up to which it was read, or is no more, read from its beginning: it is not the log that it was, and
 * events that are known count as duplicates. It is for before anybody writes there: a new log that has become as long as the old
 * one is not told from it here. The service that reads on tells it, and stops.
 */
export async function readAnewWhatIsAnother(
  pool: Pool,
  log: Pick<EventLog, 'topics' | 'watermarks'>,
): Promise<ReadAnew[]> {
  // First these: a log that is the same can only have grown when it is asked then.
  const rows = await rowsOf(pool);
  const held = new Map<string, readonly Held[]>();
  const topics = new Set(await log.topics(/./));
  for (const topic of new Set(rows.map((row) => row.topic)))
    held.set(topic, topics.has(topic) ? await log.watermarks(topic) : []);

  const lost = rows.flatMap((row) => {
    const { earliest, next } = held.get(row.topic)!.find(({ partition }) => partition === row.partition) ?? nothing;
    return Number(row.next_offset) > next ? [{ row, earliest, next }] : [];
  });
  if (lost.length === 0) return [];
  await pool.query(
    `update stream.offsets stored set next_offset = lost.earliest
       from unnest($1 :: text[], $2 :: text[], $3 :: integer[], $4 :: bigint[], $5 :: bigint[])
            lost (consumer_group, topic, partition, next_offset, earliest)
      where (stored.consumer_group, stored.topic, stored.partition, stored.next_offset)
          = (lost.consumer_group, lost.topic, lost.partition, lost.next_offset)`,
    [
      ...[lost.map(({ row }) => row.consumer_group), lost.map(({ row }) => row.topic)],
      ...[lost.map(({ row }) => row.partition), lost.map(({ row }) => row.next_offset)],
      lost.map(({ earliest }) => earliest),
    ],
  );

  const anew = new Map<string, ReadAnew>();
  for (const { row, next } of lost) {
    const { consumer_group: group, topic } = row;
    const { read, held } = anew.get(`${group} ${topic}`) ?? { read: 0, held: 0 };
    anew.set(`${group} ${topic}`, { group, topic, read: read + Number(row.next_offset), held: held + next });
  }
  return [...anew.values()];
}

type Held = Awaited<ReturnType<EventLog['watermarks']>>[number];
const nothing = { earliest: 0, next: 0 };

/** None where there is no schema yet (SQLSTATE 42P01). */
async function rowsOf(pool: Pool): Promise<Row[]> {
  try {
    const { rows } = await pool.query<Row>(
      `select consumer_group, topic, partition, next_offset from stream.offsets where next_offset > 0 order by 1, 2, 3`,
    );
    return rows;
  } catch (error) {
    if ((error as { code?: string }).code === '42P01') return [];
    throw error;
  }
}
