/** Delays in milliseconds for one retry after another: doubling, bounded, scattered so that members do not come back as one. */
export class Backoff {
  private failures = 0;

  constructor(
    private readonly firstMs = 250,
    private readonly longestMs = 5_000,
  ) {}

  next(): number {
    const delay = Math.min(this.firstMs * 2 ** Math.min(this.failures++, 20), this.longestMs);
    return delay * (0.75 + Math.random() / 4);
  }

  /** After a success: the next failure begins with the first delay again. */
  reset(): void {
    this.failures = 0;
  }
}
