import type { Static } from 'typebox';
import { parseTopic } from '#contracts/topics.js';
import type { Language } from '#reference/languages.js';
import { named } from '../reader/named.js';
import type { qualityEntry } from './quality.js';

export type QualityEntry = Static<typeof qualityEntry>;
/** What the offsets and the marks of the log tell of it. */
export type Received = Omit<QualityEntry, 'open' | 'lackingCopies'>;

/** A row of `stream.offsets`. */
export interface OffsetRow {
  readonly group: string;
  readonly topic: string;
  readonly partition: number;
  readonly nextOffset: number;
  readonly received: string;
  readonly accepted: string;
  readonly duplicate: string;
  readonly quarantined: string;
  readonly lastBatchAt: string | null;
}

export interface Watermark {
  readonly partition: number;
  readonly next: number;
}

/** The partitions of one topic summed, an entry each group that reads it. Pure. */
export function qualityOf(
  topic: string,
  rows: readonly OffsetRow[],
  marks: readonly Watermark[] | null,
  language: Language,
): Received[] {
  const { stream, owner } = parseTopic(topic)!;
  const groups: (string | null)[] = rows.length === 0 ? [null] : [...new Set(rows.map(({ group }) => group))];
  return groups.map((group) => {
    const ofGroup = rows.filter((row) => row.group === group);
    const sum = (read: (row: OffsetRow) => string) => ofGroup.reduce((total, row) => total + Number(read(row)), 0);
    const times = ofGroup.flatMap(({ lastBatchAt }) => lastBatchAt ?? []).sort();
    return {
      ...{ stream, owner: named(owner, language), topic, group },
      received: sum(({ received }) => received),
      accepted: sum(({ accepted }) => accepted),
      duplicate: sum(({ duplicate }) => duplicate),
      quarantined: sum(({ quarantined }) => quarantined),
      freshAt: times.at(-1) ?? null,
      lag: marks === null ? null : lagOf(ofGroup, marks),
    };
  });
}

/** A partition that was never read lags by all that it holds. */
function lagOf(rows: readonly OffsetRow[], marks: readonly Watermark[]): number {
  const read = new Map(rows.map(({ partition, nextOffset }) => [partition, nextOffset]));
  return marks.reduce((lag, { partition, next }) => lag + Math.max(0, next - (read.get(partition) ?? 0)), 0);
}
