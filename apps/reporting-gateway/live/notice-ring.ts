/** The last notices, for those who come back: a bounded memory with an id each. */

export interface Notice {
  readonly id: string;
  readonly event: 'facts' | 'indicators';
  /** Pair, or country. */
  readonly subject: string;
  /** Of an indicator. */
  readonly code: string | undefined;
  readonly data: string;
}

export class NoticeRing {
  private readonly notices: Notice[] = [];
  private count = 0;

  /** `process` tells the ids of this process from those of another, whose notices it never had. */
  constructor(
    private readonly process: string,
    private readonly capacity = 5_000,
  ) {}

  add(notice: Omit<Notice, 'id'>): Notice {
    const kept = { id: `${this.process}.${++this.count}`, ...notice };
    this.notices.push(kept);
    if (this.notices.length > this.capacity) this.notices.shift();
    return kept;
  }

  /** Id of the newest notice: what comes after it is new. */
  get lastId(): string {
    return `${this.process}.${this.count}`;
  }

  /** The notices after an id; undefined when some of them are forgotten, or the id is not of this process. */
  after(id: string): readonly Notice[] | undefined {
    const [process, count] = id.split('.');
    if (process !== this.process || count === undefined || !/^\d{1,15}$/.test(count)) return undefined;
    const seen = Number(count);
    const forgotten = this.count - this.notices.length;
    if (seen < forgotten || seen > this.count) return undefined;
    return this.notices.slice(seen - forgotten);
  }
}
