/** What an ingest service writes to its log about batches and refused events. */
import { expect, test } from '@jest/globals';
import type { Pool } from 'pg';
import type { NewRecord } from '#event-log/event-log.js';
import { exactlyOnce } from '#exactly-once/exactly-once.js';
import { acceptEvents } from '#facts/accept-batch.js';
import type { Environment } from '#platform/config.js';
import { logBatches } from '#platform/log-batches.js';
import { createLogger } from '#platform/runtime.js';
import { anEvent, recordOf } from '../support/events.js';
import { from, handBatch } from '../support/hand-batch.js';
import { group } from '../support/ingest.js';
import { linesOf } from '../support/lines-of.js';
import { useFreshFacts } from '../support/use-fresh-facts.js';

let pool: Pool;
useFreshFacts((facts) => ({ pool } = facts));

/** Lines about records that are taken in, from offset 0 of a partition of their own. */
let partition = 0;
function linesAbout(records: readonly NewRecord[], environment: Environment): Promise<string[]> {
  const logger = createLogger('trade-ingest', environment);
  const work = acceptEvents((written, batches, ms) => logBatches(logger, written, batches, ms));
  const accept = exactlyOnce(work, { pool, group, warn: () => {} });
  return linesOf(() => accept(handBatch(from(0, records), { partition: ++partition })));
}
const flow = (data: object = {}, attributes: object = {}) =>
  recordOf('trade.flows', anEvent('trade.flows', data, attributes));

test('a batch is told by its offsets and counts, five refused events by what they are, and how many more there are', async () => {
  const bad = Array.from({ length: 7 }, (_, n) => flow({ value: '-1' }, { source: 'urn:customs', id: `bad-${n}` }));
  const sent = [flow({ dataset: 'FIRST' }), ...bad, flow({ dataset: 'LAST' })];
  const lines = await linesAbout(sent, { LOG_FORMAT: 'json', LOG_LEVEL: 'debug' });
  const topic = { context: 'trade-ingest', topic: 'trade.flows.v1.MAR' };
  const place = { ...topic, partition };
  const what = { source: 'urn:customs', reason: 'schema-invalid', path: '/data/value' };
  const counts = { received: 9, accepted: 2, duplicate: 0, quarantined: 7, ms: expect.any(Number) };
  expect(lines.map((line) => JSON.parse(line))).toEqual(
    [
      { ...place, level: 'debug', message: 'batch committed', first: 0, last: 8, ...counts },
      ...[0, 1, 2, 3, 4].map((n) => ({
        ...{ ...place, level: 'warn', message: 'event refused', offset: 1 + n, id: `bad-${n}`, ...what },
      })),
      { ...topic, level: 'warn', message: 'more events of the transaction refused', refused: 2 },
    ].map((line) => ({
      ...line,
      pid: process.pid,
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]{8}\.\d{3}Z$/),
    })),
  );
});

test('as text a line stays one, and short, whatever a sender wrote', async () => {
  const sent = [
    flow({}, { id: 'two\nlines \u001b[31m', time: 'yesterday' }),
    flow({ ['x'.repeat(5_000)]: 1 }),
    flow({ dataset: 'GOOD' }),
  ];
  const lines = await linesAbout(sent, {});
  expect(lines).toEqual([
    expect.stringMatching(
      / WARN \[trade-ingest\] event refused \{ .* offset: 0, .* id: 'two\\nlines \\x1B\[31m', .*\n$/,
    ),
    expect.stringMatching(/ offset: 1, .* reason: 'schema-invalid', path: '\/data\/x+' \}\n$/),
  ]);
  expect(lines.map((line) => line.trimEnd().split('\n').length)).toEqual([1, 1]);
  expect(lines[1]!.length).toBeLessThan(600);
});

test('below its level nothing is said', async () => {
  expect(await linesAbout([flow({ value: '-1' }), flow({ dataset: 'NEXT' })], { LOG_LEVEL: 'error' })).toEqual([]);
});
