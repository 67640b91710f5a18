/**
 * The event log as the services see it: named topics of numbered partitions, each an ordered sequence of records.
 * Two adapters keep this contract (`kafka/`, `postgres/`); `tests/integration/event-log.contract.ts` holds both to it.
 */

/** Where a record stands in the log. Offsets fit a safe integer. */
export interface Position {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
}

/** A record to append. Records of one key keep their order: they share a partition. */
export interface NewRecord {
  readonly topic: string;
  readonly key: string | null;
  readonly value: Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Header of a record of which the log hands out the beginning alone, as all of it would take too much memory: how many bytes
 * its value has.
 */
export const cutHeader = 'entente-cut-from';

export interface LogRecord {
  readonly offset: number;
  readonly key: string | null;
  readonly value: Buffer;
  readonly headers: Readonly<Record<string, string>>;
  /** When the log took the record. */
  readonly timestamp: Date;
}

/** Consecutive records of one partition, oldest first, at least one. */
export interface RecordBatch {
  readonly topic: string;
  readonly partition: number;
  readonly records: readonly LogRecord[];
  /** Grows each time this member is given the partition anew: what was claimed under a smaller one is void. */
  readonly assignment: number;
  /** Offset that the next record appended to the partition will have. */
  readonly highWatermark: number;
  /**
   * Oldest offset that the log still holds. Asks the log: for use where a gap is suspected. Throws `NotAMember` when the
   * log cannot be asked.
   */
  earliestOffset(): Promise<number>;
  /** Tells the log that the member is alive during long work; throws `NotAMember` when the partition went elsewhere. */
  heartbeat(): Promise<void>;
  /** Aborts when the subscription stops: what was begun may be ended, but nothing waited for that may take long to come. */
  readonly stopping: AbortSignal;
}

/**
 * Takes one batch. Resolves to the offset to read next in that partition: `last + 1`, or any other offset to go there.
 * Rejecting with anything but `NotAMember` means a bug: the subscription ends and `Subscription.closed` rejects with the error.
 */
export type BatchConsumer = (batch: RecordBatch) => Promise<number>;

export interface SubscribeOptions {
  /**
   * Members of one group share the partitions of its topics: each partition goes to one member at a time. All members
   * of a group subscribe to the same topics.
   */
  readonly group: string;
  /** Topics by name or by pattern. A partition that the group never read begins with its oldest record; a topic that comes to match later is found within `topicRefreshMs` (default 5,000). */
  readonly topics: readonly (string | RegExp)[];
  readonly consume: BatchConsumer;
  /**
   * Whether more is read while batches are consumed (default), or only after all of them: what comes next is then what
   * came meanwhile, which suits a consumer to whom many records are one piece of work.
   */
  readonly readAhead?: boolean;
  readonly topicRefreshMs?: number;
}

export interface Subscription {
  /** Resolves after `stop()`; rejects when a consumer threw. The log being away is neither: that is retried. */
  readonly closed: Promise<void>;
  /** Resolves after the batches in flight ended and the partitions were given back. */
  stop(): Promise<void>;
}

export interface NewTopic {
  readonly topic: string;
  readonly partitions: number;
  readonly replicationFactor?: number;
}

export interface EventLog {
  /** Appends all records; resolves, in their order, once every one is durable (all in-sync replicas; committed). */
  publish(records: readonly NewRecord[]): Promise<Position[]>;
  subscribe(options: SubscribeOptions): Promise<Subscription>;
  /** Creates the topics that are missing; returns the names of those it made. */
  createTopics(topics: readonly NewTopic[]): Promise<string[]>;
  /** Topics that match. */
  topics(pattern: RegExp): Promise<string[]>;
  /** Per partition, the oldest offset held and the next to be written. */
  watermarks(topic: string): Promise<{ partition: number; earliest: number; next: number }[]>;
  /** Of each topic that matches, partitions of which a copy is away, or lacks what others have. A log without copies: 0. */
  underReplicated(pattern: RegExp): Promise<{ topic: string; partitions: number }[]>;
  /** Members that a group has now; one that died counts until the group has forgotten it. */
  members(group: string): Promise<number>;
  /** Throws, saying what is wrong, when the log cannot be reached. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** The topic of a publish call is not there. */
export class UnknownTopic extends Error {
  constructor(readonly topic: string) {
    super(`topic ${topic} does not exist: create it with "entente topics --owner <CODE>"`);
    this.name = 'UnknownTopic';
  }
}

/** This member no longer holds the partition: thrown on out of `consume`, it drops the batch, which somebody gets again. */
export class NotAMember extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'NotAMember';
  }
}
