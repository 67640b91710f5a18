/**
 * Work on several partitions at a time: of so much weight in all, one piece after another within a partition. Beside the one
 * at work a partition has at most one that waits: what comes later is better fetched later, as one larger piece.
 */
export class InFlight {
  private readonly last = new Map<string, Promise<void>>();
  private readonly waiting = new Set<string>();
  private readonly blocked: (() => void)[] = [];
  private weight = 0;

  constructor(private readonly atMost: number) {}

  get isEmpty(): boolean {
    return this.last.size === 0;
  }

  /** Resolves as soon as there is room for the work, not when it is done. `work` tells of its failures itself. */
  async begin(partition: string, weight: number, work: () => Promise<void>): Promise<void> {
    while (this.weight >= this.atMost || this.waiting.has(partition)) {
      await new Promise<void>((free) => this.blocked.push(free));
    }
    this.weight += weight;
    const before = this.last.get(partition);
    if (before) this.waiting.add(partition);
    const done = this.after(before, partition, work).finally(() => {
      this.weight -= weight;
      if (this.last.get(partition) === done) this.last.delete(partition);
      this.unblock();
    });
    this.last.set(partition, done);
  }

  /** Resolves when everything that was begun has ended. */
  async ended(): Promise<void> {
    await Promise.allSettled(this.last.values());
  }

  private async after(before: Promise<void> | undefined, partition: string, work: () => Promise<void>): Promise<void> {
    if (before) {
      await before;
      this.waiting.delete(partition);
      this.unblock();
    }
    await work();
  }

  private unblock(): void {
    for (const free of this.blocked.splice(0)) free();
  }
}
