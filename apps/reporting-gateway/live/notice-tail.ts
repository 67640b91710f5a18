/** A change, as a stream tells it. */
export interface Notice {
  readonly event: 'facts' | 'indicators';
  /** Pair, or country. */
  readonly subject: string;
  /** Of an indicator. */
  readonly code: string | undefined;
  readonly data: string;
  /** When the log took it, in ms since 1970. */
  readonly at: number;
}

/** How much is kept of each partition, for those who come back: so many notices, and no more than so many characters of them. */
export const kept = { notices: 10_000, characters: 8 * 2 ** 20 } as const;

/** The last notices of one partition of the log: a bounded memory. Their offsets follow one another. */
export class NoticeTail {
  private notices: Notice[] = [];
  private characters = 0;

  /** Nothing is kept of what stands before `first`. */
  constructor(
    private first: number,
    private readonly limits: { readonly notices: number; readonly characters: number } = kept,
  ) {}

  /** Offset of the notice that comes next. */
  get next(): number {
    return this.first + this.notices.length;
  }

  add(notice: Notice): void {
    this.notices.push(notice);
    this.characters += notice.data.length;
    while (this.notices.length > this.limits.notices || this.characters > this.limits.characters) {
      this.characters -= this.notices.shift()!.data.length;
      this.first++;
    }
  }

  /** Forgets all: what comes next stands at `offset`. */
  restart(offset: number): void {
    this.first = offset;
    this.notices = [];
    this.characters = 0;
  }

  has(offset: number): boolean {
    return offset >= this.first;
  }

  at(offset: number): Notice | undefined {
    return this.notices[offset - this.first];
  }
}
