import { kept, type Notice, NoticeTail } from './notice-tail.js';
import type { StreamPosition } from './stream-position.js';

interface Marks {
  readonly earliest: number;
  readonly next: number;
}

/** The tails of the partitions of some topics, and what a stream reads of them. */
export class NoticeTails {
  private readonly tails: readonly NoticeTail[][];

  /** `marks`: of each topic, by partition, where the log begins and ends now. */
  constructor(marks: readonly (readonly Marks[])[]) {
    this.tails = marks.map((partitions) =>
      partitions.map(({ earliest, next }) => new NoticeTail(Math.max(earliest, next - kept.notices))),
    );
  }

  get topics(): number {
    return this.tails.length;
  }

  /** A partition that came since holds nothing but what came since. */
  tail(topic: number, partition: number): NoticeTail {
    const tails = this.tails[topic]!;
    while (tails.length <= partition) tails.push(new NoticeTail(0));
    return tails[partition]!;
  }

  /** Where a stream begins that has read nothing: a position of its own. */
  end(): StreamPosition {
    return this.tails.map((tails) => tails.map(({ next }) => next));
  }

  /** Whether all that came after the position is kept. */
  holds(position: StreamPosition): boolean {
    return this.tails.every((tails, topic) =>
      tails.every((tail, partition) => tail.has(position[topic]![partition] ?? 0)),
    );
  }

  /**
   * The next notice after the position, which moves past it; undefined when there is none yet. Partitions in their order, of
   * several that of which the log took the next one first: facts before the values that they make.
   */
  read(position: StreamPosition): Notice | undefined {
    let found: { notice: Notice; offsets: number[]; partition: number } | undefined;
    for (const [topic, tails] of this.tails.entries()) {
      const offsets = position[topic]!;
      for (const [partition, tail] of tails.entries()) {
        const notice = tail.at((offsets[partition] ??= 0));
        if (notice && (!found || notice.at < found.notice.at)) found = { notice, offsets, partition };
      }
    }
    if (found) found.offsets[found.partition]!++;
    return found?.notice;
  }
}
