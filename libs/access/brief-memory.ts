/** Remembers what was looked up, for a short time and up to a number of things: what is asked for many times a second is looked up once. */
export class BriefMemory<T> {
  readonly #kept = new Map<string, { readonly until: number; readonly value: Promise<T> }>();

  constructor(
    private readonly forMs: number,
    private readonly atMost = 10_000,
  ) {}

  /** What `look` gave a short time ago, or gives now; what failed is not kept. */
  get(key: string, look: () => Promise<T>): Promise<T> {
    const now = performance.now();
    const known = this.#kept.get(key);
    if (known && known.until > now) return known.value;
    if (this.#kept.size >= this.atMost) this.#kept.clear();
    const value = look();
    this.#kept.set(key, { until: now + this.forMs, value });
    value.catch(() => this.#kept.delete(key));
    return value;
  }
}
