import type { OutgoingHttpHeaders } from 'node:http';
import type { FastifyReply } from 'fastify';
import type { LiveFeed } from './live-feed.js';
import type { Notice } from './notice-ring.js';

const heartbeatMs = 15_000;
/** Who may read is asked again so often: an identity may have been revoked. */
const askAgainMs = 15 * 60_000;
/** A reader that lets so many bytes pile up is cut off; it comes back with the id of what it read last. */
const maxBehindBytes = 1024 * 1024;
/** So long it has to read what piled up, and why nothing follows. */
const farewellMs = 10_000;

export interface StreamFilter {
  readonly pair?: string;
  /** With a code, only values of that indicator. */
  readonly code?: string;
}

/** Sends notices as server-sent events until the reader goes or the gateway stops. `lastId`: where it stopped reading; `until`: of its identity, which is then to be shown again. */
export function streamEvents(
  reply: FastifyReply,
  feed: LiveFeed,
  filter: StreamFilter,
  lastId: string | undefined,
  until: Date | undefined,
): void {
  const to = reply.raw;
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
  const send = (text: string) => {
    to.write(text);
    if (to.writableLength > maxBehindBytes) drop();
  };
  const sendNotice = (notice: Notice) => {
    if (matches(notice, filter)) send(`id: ${notice.id}\nevent: ${notice.event}\ndata: ${notice.data}\n\n`);
  };
  const forget = feed.listen(sendNotice, () => to.end());
  const heartbeat = setInterval(() => send(': still here\n\n'), heartbeatMs);
  const end = until && setTimeout(() => to.end(), Math.min(askAgainMs, until.getTime() - Date.now()));
  const leave = () => {
    clearInterval(heartbeat);
    clearTimeout(end);
    forget();
  };
  const drop = () => {
    leave();
    to.end(`event: dropped\n${reason('too slow: come back with the last id that was read')}`);
    setTimeout(() => to.destroy(), farewellMs).unref();
  };
  to.on('close', leave);

  const missed = lastId === undefined ? [] : feed.ring.after(lastId);
  // An id at once: who is cut off before the first notice can still come back to where it was.
  const from = missed ? (lastId ?? feed.ring.lastId) : feed.ring.lastId;
  send(`retry: 2000\nid: ${from}\n${missed ? '\n' : `event: reset\n${reason('not kept any more: read anew')}`}`);
  for (const notice of missed ?? []) if (!to.writableEnded) sendNotice(notice);
}

const reason = (text: string): string => `data: ${JSON.stringify({ reason: text })}\n\n`;

function matches({ event, subject, code }: Notice, filter: StreamFilter): boolean {
  const subjects = filter.pair === undefined ? undefined : [filter.pair, ...filter.pair.split('-')];
  if (subjects?.includes(subject) === false) return false;
  return filter.code === undefined || (event === 'indicators' && filter.code === code);
}
