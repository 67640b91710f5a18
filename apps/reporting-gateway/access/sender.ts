/** What somebody who is known may send, and see of what was refused. Pure. */
import { type StreamName, streamNames } from '#contracts/streams.js';
import { parseTopic } from '#contracts/topics.js';
import { type Identity, maySend, meets } from '#access/identity.js';
import { Problem, type Told } from '../http/problem.js';

/** @throws Problem where the owner's events are not theirs to send. Nobody known: nobody is asked. */
export function assertOwner(sender: Identity | undefined, owner: string): void {
  if (!sender || sender.owner === owner) return;
  throw new Problem('forbidden', (say) => say.otherOwner(sender.id, String(sender.owner), owner), {
    parameter: 'owner',
    value: owner,
    allowed: [sender.owner],
  });
}

/** @throws Problem naming each topic of a stream that is not theirs to send to. */
export function assertTopics(sender: Identity | undefined, topics: readonly string[]): void {
  if (!sender) return;
  const errors = topics.flatMap((topic, index) => {
    const { owner, stream } = parseTopic(topic)!;
    return maySend(sender, owner, stream)
      ? []
      : [{ index, message: ((say) => say.notTheirs(stream, owner)) satisfies Told }];
  });
  if (errors.length === 0) return;
  const allowed = sender.streams ?? streamNames;
  throw new Problem('forbidden', (say) => say.otherStreams(sender.id), { errors, allowed });
}

/** Whose refused events are seen: an owner's, and of some streams alone; null: any. */
export interface QuarantineView {
  readonly owner: string | null;
  readonly streams: readonly StreamName[] | null;
  /** Whether what the messages say is shown: to their sender, and to who is cleared for confidential data. */
  readonly content: boolean;
}

/** @throws Problem where another owner's are asked for than a producer's own. */
export function quarantineView(asking: Identity | undefined, owner: string | undefined): QuarantineView {
  if (!asking) return { owner: owner ?? null, streams: null, content: true };
  if (asking.roles.includes('operator')) return { owner: owner ?? null, streams: null, content: asking.confidential };
  if (owner !== undefined) assertOwner(asking, owner);
  return ownView(asking);
}

/**
 * Whose counts are seen: of who is a producer alone its own.
 * @throws Problem where another owner's are asked for than a producer's own.
 */
export function qualityView(
  asking: Identity | undefined,
  owner: string | undefined,
): Pick<QuarantineView, 'owner' | 'streams'> {
  if (!asking || meets(['analyst'], asking)) return { owner: owner ?? null, streams: null };
  if (owner !== undefined) assertOwner(asking, owner);
  return ownView(asking);
}

/**
 * What may be replayed: of a producer its own, as it was or mended; of an operator all, as it was.
 * @throws Problem where somebody mends who is no producer: it would be said in the owner's name.
 */
export function replayView(asking: Identity | undefined, isMended: boolean): QuarantineView {
  if (asking?.roles.includes('producer')) return ownView(asking);
  if (asking && isMended) {
    throw new Problem('forbidden', (say) => say.notTheirsToMend(asking.id));
  }
  return quarantineView(asking, undefined);
}

function ownView({ owner, streams }: Identity): QuarantineView {
  return { owner, streams, content: true };
}
