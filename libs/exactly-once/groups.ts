/** An item, and the way to tell its caller what came of it. */
export interface Entry<Item, Result> {
  readonly item: Item;
  readonly weight: number;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

export interface GroupLimits {
  /** Groups at work at a time. */
  readonly atOnce: number;
  /** Sum of the weights in a group; one item alone may be heavier. */
  readonly weight: number;
}

/**
 * Puts together what waits: while groups are at work, the items of a kind that come in are the next group (group commit).
 * So work that costs the same for one item as for many is done the less often the more there is to do.
 */
export class Groups<Item, Result> {
  /** By kind; the kind that has waited longest comes first. */
  private readonly waiting = new Map<string, Entry<Item, Result>[]>();
  private atWork = 0;

  /** `work` settles every entry of a group; one that it did not settle fails with the error that it throws. */
  constructor(
    private readonly limits: GroupLimits,
    private readonly work: (group: readonly Entry<Item, Result>[]) => Promise<void>,
  ) {}

  add(kind: string, weight: number, item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      const entry = { item, weight, resolve, reject };
      const ofKind = this.waiting.get(kind);
      if (ofKind) ofKind.push(entry);
      else this.waiting.set(kind, [entry]);
      // Not at once: what one answer of the log brought comes together.
      setImmediate(() => this.begin());
    });
  }

  private begin(): void {
    while (this.atWork < this.limits.atOnce && this.waiting.size > 0) void this.run(this.next());
  }

  private next(): Entry<Item, Result>[] {
    const [kind, ofKind] = this.waiting.entries().next().value!;
    this.waiting.delete(kind);
    let weight = 0;
    const end = ofKind.findIndex((entry) => (weight += entry.weight) > this.limits.weight);
    if (end < 0) return ofKind;
    const group = ofKind.splice(0, Math.max(1, end));
    if (ofKind.length > 0) this.waiting.set(kind, ofKind);
    return group;
  }

  private async run(group: readonly Entry<Item, Result>[]): Promise<void> {
    this.atWork++;
    try {
      await this.work(group);
    } catch (error) {
      for (const { reject } of group) reject(error);
    } finally {
      this.atWork--;
      this.begin();
    }
  }
}
