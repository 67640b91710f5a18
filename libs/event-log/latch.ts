/** Wakes one waiting loop. A `set` while nobody waits is kept for the next `wait`, so no wake-up is lost. */
export class Latch {
  private isSet = false;
  private wake: (() => void) | undefined;

  set(): void {
    this.isSet = true;
    this.wake?.();
  }

  /** Resolves at the next `set`, or after `timeoutMs`. One waiter at a time. */
  async wait(timeoutMs?: number): Promise<void> {
    if (!this.isSet) {
      let timer: NodeJS.Timeout | undefined;
      await new Promise<void>((resolve) => {
        this.wake = resolve;
        if (timeoutMs !== undefined) timer = setTimeout(resolve, timeoutMs);
      });
      clearTimeout(timer);
      this.wake = undefined;
    }
    this.isSet = false;
  }
}
