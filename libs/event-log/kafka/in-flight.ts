/** Work on several partitions at a time: so many pieces in all, one after another within a partition. */
export class InFlight {
  private readonly last = new Map<string, Promise<void>>();
  private readonly waiting: (() => void)[] = [];
  private count = 0;

  constructor(private readonly atMost: number) {}

  get isEmpty(): boolean {
    return this.count === 0;
  }

  /** Resolves as soon as there is room for the work, not when it is done. `work` tells of its failures itself. */
  async begin(partition: string, work: () => Promise<void>): Promise<void> {
    while (this.count >= this.atMost) await new Promise<void>((free) => this.waiting.push(free));
    this.count++;
    const done = (this.last.get(partition) ?? Promise.resolve()).then(work).finally(() => {
      this.count--;
      if (this.last.get(partition) === done) this.last.delete(partition);
      this.waiting.shift()?.();
    });
    this.last.set(partition, done);
  }

  /** Resolves when everything that was begun has ended. */
  async ended(): Promise<void> {
    await Promise.allSettled(this.last.values());
  }
}
