/** Runs work again and again, each time so many milliseconds after the last, as that says; one at a time. */
export class Again {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  /** `work` gives the milliseconds until it is due again, and must not fail. */
  constructor(private readonly work: () => Promise<number>) {}

  /** Long work looks now and then whether it is to end. */
  get isStopped(): boolean {
    return this.stopped;
  }

  after(ms: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.running = this.work().then((next) => this.after(next));
    }, ms);
  }

  /** Resolves once what runs has ended; nothing runs any more. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }
}
