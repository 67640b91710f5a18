/** The log no longer holds records that were never read: going on would lose them. */
export class OffsetGap extends Error {
  constructor(place: string, stored: number, earliest: number) {
    super(
      `${place}: the next record to read is ${stored}, the log begins at ${earliest}: ${earliest - stored} records were ` +
        'deleted unread. Ask the owner to send them again, then set next_offset in stream.offsets to go on',
    );
    this.name = 'OffsetGap';
  }
}

/** The log is shorter than what was already read from it, or has another record where that ended: it is not the same log. */
export class LogIsAnother extends Error {
  constructor(place: string, stored: number, found: string) {
    super(
      `${place}: records up to ${stored} were read, the log ${found}: the topic was made anew. ` +
        'Delete its rows in stream.offsets to read it from the beginning; events that are known count as duplicates',
    );
    this.name = 'LogIsAnother';
  }
}

const transientClasses = ['08', '40', '53', '57'];
const transientCodes = [
  '25006',
  '25P03',
  '55P03',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOENT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
];

/** What a node of Citus refuses of a COPY, or fails at, is told with its words, and an SQLSTATE that means nothing. */
const untold = ['XX000', '58030'];
const nodeAway =
  /postmaster was shut down|failed to complete COPY|server closed the connection|connection not open|no connection to the server/;

/**
 * Whether the same work may succeed later, with nothing of it done now: Postgres away, restarting, full or read-only
 * (SQLSTATE classes 08, 53, 57), a transaction that it ended for being idle, a deadlock or serialization failure (40).
 */
export function isTransient(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (untold.includes(String(code)) && nodeAway.test(String(message))) return true;
  if (typeof code === 'string') return transientClasses.includes(code.slice(0, 2)) || transientCodes.includes(code);
  return (
    typeof message === 'string' &&
    /connection (?:terminated|timeout)|timeout exceeded|query read timeout|client has encountered a connection error|not queryable/i.test(
      message,
    )
  );
}

const raceCodes: readonly unknown[] = ['23505', '40001'];

const doubled = /^duplicate key value violates unique constraint/;

/**
 * Whether another transaction wrote the same key meanwhile (SQLSTATE 23505), or moved the same row to another part of its table
 * (40001): to be read again and decided anew.
 */
export function isRace(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return (
    raceCodes.includes(code) ||
    error instanceof Overtaken ||
    (untold.includes(String(code)) && doubled.test(String(message)))
  );
}

/** A row that was read is no longer what it was. */
export class Overtaken extends Error {
  constructor(what: string) {
    super(what);
    this.name = 'Overtaken';
  }
}
