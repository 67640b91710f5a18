import type { InEachLanguage } from '#reference/languages.js';
import type { LiveFeed } from './live-feed.js';
import type { NoticeTails } from './notice-tails.js';
import { isBeyond, readPosition, type StreamPosition } from './stream-position.js';

export interface Start {
  readonly position: StreamPosition;
  /** Why the stream does not go on where its reader stopped. */
  readonly reset?: InEachLanguage;
}

/** Where a stream begins whose reader stopped at `lastId`, at this gateway or another. Rejects while the log is away and has to be asked. */
export async function findStart(feed: LiveFeed, tails: NoticeTails, lastId: string | undefined): Promise<Start> {
  const anew = (en: string, fr: string): Start => ({
    position: tails.end(),
    reset: { en: `${en}: read anew`, fr: `${fr} : relisez tout` },
  });
  if (lastId === undefined) return { position: tails.end() };
  const position = readPosition(lastId, tails.topics);
  if (!position) {
    return anew('Last-Event-ID is no id of this stream', 'Last-Event-ID n’est pas un identifiant de ce flux');
  }
  // Another gateway may be ahead of this one; of the log nobody is.
  if (isBeyond(position, tails.end()) && isBeyond(position, await feed.logEnd())) {
    return anew(
      'the log has not come as far as Last-Event-ID: it is another one',
      'le journal n’est pas allé jusqu’à Last-Event-ID : c’en est un autre',
    );
  }
  if (tails.holds(position)) return { position };
  return anew(
    'what came after Last-Event-ID is not kept any more',
    'ce qui est venu après Last-Event-ID n’est plus gardé',
  );
}
