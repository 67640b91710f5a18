import type { Pool } from 'pg';
import { statement } from './statement.js';

const primaryPosition = statement(new URL('./primary-position.sql', import.meta.url));
const replicaPosition = statement(new URL('./replica-position.sql', import.meta.url));
const roundMs = 250;
const answerMs = 2_000;
/** Of an hour: of what is longer ago than a replica may be behind, nobody asks. */
const marksKept = 3_600_000 / roundMs;

export interface FollowingOptions {
  readonly primary: Pool;
  readonly replica: Pool;
  /** Further behind it is not read. */
  readonly maxLagMs: number;
  readonly logger: { log(message: string): void; warn(message: string): void };
}

/** Of a replica: its horizon, and how far in the write-ahead log it has come at least, in bytes. */
export interface Known {
  readonly horizon: string;
  readonly position: string;
}

/** The horizon of the primary at a moment of ours, and where the write-ahead log has all that is behind it. */
interface Mark {
  readonly horizon: string;
  readonly position: bigint;
  readonly at: number;
}

interface ReplicaState {
  readonly isReplica: boolean;
  readonly position: bigint;
  /** Which server it is a copy of. */
  readonly system: string;
}

/**
 * How far a replica has come, and whether it may be read.
 *
 * The horizon of a replica cannot be asked of it: batches in flight announce themselves by advisory locks, which a replica has
 * none of, and the time of its last transaction tells nothing of one that began before and is still to come. It is the primary's own
 * at some moment, once the replica has replayed all that the primary had written right after: a batch with a record time up to the horizon had
 * ended by then, so that its commit lies before that place in the log. So it is never later than what the primary had
 * committed, and an answer as of it stays as it is given, on either server. That moment also bounds how old an answer is, on one
 * clock, whether or not something is written meanwhile.
 */
export class Following {
  private readonly marks: Mark[] = [];
  private reached: Mark | undefined;
  private system: string | undefined;
  private trouble: string | undefined = 'it was not asked yet';
  private isFollowed = false;
  private isToldOf = false;
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> = Promise.resolve();

  constructor(private readonly options: FollowingOptions) {}

  /** Resolves once both were asked. */
  async start(): Promise<void> {
    this.round = this.look();
    await this.round;
    this.timer = setInterval(() => {
      this.round = this.round.then(() => this.look());
    }, roundMs);
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.round;
  }

  /** What is committed on the primary and not on the replica is no older, in ms; infinite while that is not known. */
  lagMs(): number {
    return this.reached === undefined ? Infinity : performance.now() - this.reached.at;
  }

  /** Whether the replica may be read: not away, and near enough since it last caught up. */
  isNear(): boolean {
    return this.isFollowed && this.lagMs() <= this.options.maxLagMs;
  }

  /** For whoever reads the replica from now on; undefined while nothing is known of it. */
  known(): Known | undefined {
    return this.reached && { horizon: this.reached.horizon, position: String(this.reached.position) };
  }

  /** Whether the replica has all that the primary had committed by then (`performance.now()`). */
  has(at: number): boolean {
    return this.reached !== undefined && this.reached.at >= at;
  }

  /** How it is: `0.3 s behind`. @throws saying why it is not read. */
  tell(): string {
    if (this.isNear()) return `${(this.lagMs() / 1_000).toFixed(1)} s behind`;
    throw new Error(`${this.reason()}: reads go to the primary`);
  }

  /** It failed somebody: it is not read until it has answered, and caught up. */
  lose(error: unknown): void {
    this.trouble = `it does not answer (${(error as Error).message || (error as { code?: string }).code})`;
    this.judge();
  }

  private async look(): Promise<void> {
    const [mark, state] = await Promise.all([this.mark(), this.state()]);
    if (mark) this.marks.push(mark);
    if (this.marks.length > marksKept) this.marks.shift();
    if (state === undefined) return;
    this.trouble = this.troubleOf(state);
    // Started anew, it may be further back than it was.
    if (this.reached && this.reached.position > state.position) this.reached = undefined;
    const isOurs = this.trouble === undefined;
    while (isOurs && this.marks[0] && this.marks[0].position <= state.position) this.reached = this.marks.shift();
    this.judge();
  }

  /** Of a primary under another name, or a replica that became one, the place in the log is none in that of ours. */
  private troubleOf({ isReplica, system }: ReplicaState): string | undefined {
    if (!isReplica) return 'it is no replica';
    return this.system === undefined || this.system === system ? undefined : 'it is a replica of another server';
  }

  /** Undefined while the primary does not answer: the replica is then taken to fall behind. */
  private async mark(): Promise<Mark | undefined> {
    const at = performance.now();
    const ask = { ...primaryPosition(), query_timeout: answerMs };
    try {
      const { rows } = await this.options.primary.query<{ horizon: string; position: string; system: string }>(ask);
      const { horizon, position, system } = rows[0]!;
      this.system = system;
      return { horizon, position: BigInt(position), at };
    } catch {
      return undefined;
    }
  }

  private async state(): Promise<ReplicaState | undefined> {
    const ask = { ...replicaPosition(), query_timeout: answerMs };
    try {
      const { rows } = await this.options.replica.query<Omit<ReplicaState, 'position'> & { position: string | null }>(
        ask,
      );
      const { position, ...state } = rows[0]!;
      return { ...state, position: BigInt(position ?? -1) };
    } catch (error) {
      this.lose(error);
      return undefined;
    }
  }

  /** Once left, it is taken up again when it has caught up: at half of what it may be behind, so that it is not left at once. */
  private judge(): void {
    const { maxLagMs, logger } = this.options;
    const lag = this.lagMs();
    this.isFollowed = this.trouble === undefined && lag <= (this.isFollowed ? maxLagMs : maxLagMs / 2);
    if (this.isFollowed && this.isToldOf) logger.log('the replica has caught up: reads go there again');
    if (!this.isFollowed && !this.isToldOf) logger.warn(`the replica: ${this.reason()}: reads go to the primary`);
    this.isToldOf = !this.isFollowed;
  }

  private reason(): string {
    const lag = this.lagMs();
    if (this.trouble !== undefined) return this.trouble;
    return lag === Infinity ? 'how far it is behind is not known' : `it is ${(lag / 1_000).toFixed(1)} s behind`;
  }
}
