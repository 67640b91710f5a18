import type { Consumer, TopicPartitionOffset } from 'kafkajs';

/**
 * Tells the broker now and then how far partitions were read: a hint for the next member, that nobody waits for. Not for
 * each batch: a broker answers the requests of a connection one after another, and fetches would stand in line behind.
 */
export class CommitHints {
  private readonly untold = new Map<string, TopicPartitionOffset>();
  private telling: Promise<void> | undefined;

  constructor(
    private readonly consumer: Consumer,
    private readonly onFailure: (error: unknown) => void,
  ) {}

  /**
   * `next`: first record not taken. The hint is one record less: where nothing new comes, a consumer would otherwise never be
   * asked, and never tell that it wants to read from further back.
   */
  note(topic: string, partition: number, next: number): void {
    this.untold.set(`${topic}/${partition}`, { topic, partition, offset: String(Math.max(0, next - 1)) });
  }

  /** What was read under an assignment that is over is for others to tell. */
  forget(): void {
    this.untold.clear();
  }

  /** One call at a time: where the broker is away, kafkajs tries for most of a minute. */
  tell(): Promise<void> {
    if (!this.telling && this.untold.size > 0) {
      const offsets = [...this.untold.values()];
      this.untold.clear();
      this.telling = this.consumer
        .commitOffsets(offsets)
        .catch(this.onFailure)
        .finally(() => (this.telling = undefined));
    }
    return this.telling ?? Promise.resolve();
  }
}
