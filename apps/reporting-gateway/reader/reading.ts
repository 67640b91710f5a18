import type { Pool } from 'pg';
import { isTransient } from '#exactly-once/errors.js';
import type { Following, Known } from '#persistence/following.js';
import { FellBack, type Moment, momentAsked, type Place } from './moment.js';
import { TimedOut, within } from './within.js';

/** Connections to one server. */
export interface Readers {
  /** See nothing confidential. */
  readonly free: Pool;
  readonly cleared: Pool;
}

export interface ReplicaReaders extends Readers {
  readonly following: Following;
}

/** What a request reads: all of it on one server, whose horizon its moment has. */
export interface Read extends Readers {
  readonly moment: Moment;
}

const answerMs = 2_000;

/** Where requests read: on the replica while it is near, on the primary otherwise. */
export class Reading {
  private readonly onPrimary: Place;
  private readonly onReplica: Place | undefined;

  constructor(
    private readonly primary: Readers,
    private readonly replica?: ReplicaReaders,
  ) {
    this.onPrimary = { reader: primary.free, known: () => null };
    if (replica) this.onReplica = { reader: replica.free, known: () => knownOf(replica.following) };
  }

  /** Whether what had been committed by then (`performance.now()`) is in the answers. */
  shows(at: number): boolean {
    const { following } = this.replica ?? {};
    return following === undefined || !following.isNear() || following.has(at);
  }

  /** As `momentAsked`. A replica that does not answer is left, without whoever asked being told. */
  async at(asOf: string | undefined, holdsAnswer: boolean): Promise<Read> {
    const { replica, onReplica } = this;
    if (replica?.following.isNear()) {
      try {
        const moment = await within(answerMs, momentAsked(onReplica!, asOf, holdsAnswer));
        return { free: replica.free, cleared: replica.cleared, moment };
      } catch (error) {
        if (!isTransient(error) && !(error instanceof TimedOut || error instanceof FellBack)) throw error;
        replica.following.lose(error);
      }
    }
    const { free, cleared } = this.primary;
    return { free, cleared, moment: await momentAsked(this.onPrimary, asOf, holdsAnswer) };
  }
}

function knownOf(following: Following): Known {
  const known = following.known();
  if (known === undefined) throw new FellBack();
  return known;
}
