import type { IncomingMessage } from 'node:http';

/** Files to fill in are no lists. */
const csvPath = /^(\/v1\/(?!templates\/)[^?]+)\.csv(\?.*)?$/;

/**
 * A list is a file too, for what asks without headers: `/v1/indicators.csv?pair=MAR-KAZ` is `/v1/indicators?pair=MAR-KAZ` with
 * `Accept: text/csv`. Gives the URL that is answered.
 */
export function answerCsvPath(request: IncomingMessage): string {
  const url = request.url ?? '/';
  const [, path, query = ''] = csvPath.exec(url) ?? [];
  if (path === undefined || request.method !== 'GET') return url;
  request.headers.accept = 'text/csv';
  return path + query;
}
