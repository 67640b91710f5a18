import type { IncomingMessage } from 'node:http';

/** What `Accept` says for a file that is opened by a program which takes UTF-8 for something else unless told by a mark. */
const markedCsv = 'text/csv; bom=true';

/** Files to fill in are no lists. */
const csvPath = /^(\/v1\/(?!templates\/)[^?]+)\.csv(?:\?(.*))?$/;

/**
 * A list is a file too, for what asks without headers: `/v1/indicators.csv?pair=MAR-KAZ` is `/v1/indicators?pair=MAR-KAZ` with
 * `Accept: text/csv`, and `bom=true` puts a byte order mark before it. Gives the URL that is answered.
 */
export function answerCsvPath(request: IncomingMessage): string {
  const url = request.url ?? '/';
  const [, path, query = ''] = csvPath.exec(url) ?? [];
  if (path === undefined || request.method !== 'GET') return url;
  const asked = new URLSearchParams(query);
  request.headers.accept = asked.get('bom') === 'true' ? markedCsv : 'text/csv';
  asked.delete('bom');
  return asked.size === 0 ? path : `${path}?${asked}`;
}

/** Whether a byte order mark goes before the list. */
export const isMarked = (accept: string | undefined): boolean => accept === markedCsv;
