import type { OutgoingHttpHeaders } from 'node:http';
import type { FastifyReply } from 'fastify';
import type { InEachLanguage } from '#reference/languages.js';
import { languageAsked } from '../http/accept-language.js';
import { findStart } from './find-start.js';
import type { LiveFeed } from './live-feed.js';
import type { Notice } from './notice-tail.js';
import type { NoticeTails } from './notice-tails.js';
import { type StreamPosition, writePosition } from './stream-position.js';

const heartbeatMs = 15_000;
/** Who may read is asked again so often: an identity may have been revoked. */
const askAgainMs = 15 * 60_000;
/** So long a reader that is let go has to read what piled up, and why nothing follows. */
const farewellMs = 10_000;

export interface StreamFilter {
  readonly pair?: string;
  /** With a code, only values of that indicator. */
  readonly code?: string;
}

/** Sends notices as server-sent events until the reader goes or the gateway stops. `lastId`: where it stopped reading, here or elsewhere; `until`: of its identity, which is then to be shown again. */
export function streamEvents(
  reply: FastifyReply,
  feed: LiveFeed,
  filter: StreamFilter,
  lastId: string | undefined,
  until: Date | undefined,
): void {
  const to = reply.raw;
  const language = languageAsked(reply.request);
  to.writeHead(200, {
    ...(reply.getHeaders() as OutgoingHttpHeaders),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    // Proxies that gather an answer would hold it back.
    'x-accel-buffering': 'no',
  });
  // Nothing is written to who asks for the head alone: that answer would have no end.
  if (reply.request.method === 'HEAD') {
    to.end();
    return;
  }
  to.write('retry: 2000\n\n');
  let starting: Promise<void> | undefined;
  let position: StreamPosition | undefined;
  const start = async (tails: NoticeTails) => {
    const found = await findStart(feed, tails, lastId);
    position = found.position;
    // An id at once: who is cut off before the first notice can still come back to where it was.
    to.write(
      `id: ${writePosition(position)}\n${found.reset ? `event: reset\n${reason(found.reset[language])}` : '\n'}`,
    );
    go();
  };
  // A stream reads what is kept at the pace of its reader: nothing piles up but what its connection holds.
  const go = () => {
    const { tails } = feed;
    if (!tails || to.writableEnded) return;
    if (!position) return void (starting ??= start(tails).catch(() => void to.end()));
    if (!tails.holds(position)) return drop();
    while (!to.writableNeedDrain) {
      const notice = tails.read(position);
      if (!notice) return;
      if (matches(notice, filter))
        to.write(`id: ${writePosition(position)}\nevent: ${notice.event}\ndata: ${notice.data}\n\n`);
    }
  };
  const forget = feed.listen(go, () => to.end());
  const heartbeat = setInterval(() => {
    // With an id: what the filter left out was read, too, and need not be kept for this reader.
    const id = position ? `id: ${writePosition(position)}\n` : '';
    if (!to.writableNeedDrain) to.write(`: still here\n${id}\n`);
  }, heartbeatMs);
  const end = until && setTimeout(() => to.end(), Math.min(askAgainMs, until.getTime() - Date.now()));
  const leave = () => {
    clearInterval(heartbeat);
    clearTimeout(end);
    forget();
  };
  const drop = () => {
    leave();
    to.end(`event: dropped\n${reason(tooSlow[language])}`);
    setTimeout(() => to.destroy(), farewellMs).unref();
  };
  to.on('drain', go).on('close', leave);
  go();
}

const tooSlow: InEachLanguage = {
  en: 'too slow: come back with the last id that was read',
  fr: 'trop lent : revenez avec le dernier identifiant lu',
};
const reason = (text: string): string => `data: ${JSON.stringify({ reason: text })}\n\n`;

function matches({ event, subject, code }: Notice, filter: StreamFilter): boolean {
  const subjects = filter.pair === undefined ? undefined : [filter.pair, ...filter.pair.split('-')];
  if (subjects?.includes(subject) === false) return false;
  return filter.code === undefined || (event === 'indicators' && filter.code === code);
}
