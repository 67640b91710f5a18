/** Of work that is tried again and again: tells once why it fails, and once that it goes on. */
export class Outage {
  private reason: string | undefined;

  constructor(
    private readonly work: string,
    private readonly warn: (message: string) => void,
  ) {}

  failed({ message }: Error): void {
    if (message !== this.reason) this.warn(`${this.work}: ${message}; tried again until it goes on`);
    this.reason = message;
  }

  over(): void {
    if (this.reason !== undefined) this.warn(`${this.work}: goes on`);
    this.reason = undefined;
  }
}
