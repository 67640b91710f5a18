/** Facts do not depend on the order in which events come, nor on how often: from bytes to decisions, without a database. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { streamNames } from '#contracts/streams.js';
import { parseTopic } from '#contracts/topics.js';
import type { LogRecord, RecordBatch } from '#event-log/event-log.js';
import { arrivalPlans, arrive, batchSizes } from '../../tests/support/arrivals.js';
import { oracleOf, type Produced } from '../../tests/support/oracle.js';
import { prepareBatch } from './accept-batch.js';
import { type CurrentVersion, decide, identityOf } from './decide.js';

/** Runs that a stream gets. */
const numRuns = 60;

describe('any order, repetition and cut into batches of a history ends in the versions that must be and hold', () => {
  test.each(streamNames)('%s', (stream) => {
    fc.assert(
      fc.property(arrivalPlans({ streams: [stream], events: 60 }), (plan) => {
        const records = arrive(plan);
        const { versions } = oracleOf(records);
        const expected = versions
          .get(stream)!
          .map(({ owner, source, id, holds }) => [owner, source, id, holds].join(' '));
        expect(takeAll(records, batchSizes(plan))).toEqual(expected.sort());
      }),
      { numRuns },
    );
  });
});

/** What one owner's topic has come to: what the store would hold. */
interface Topic {
  readonly known: Map<string, Buffer>;
  readonly holding: Map<string, CurrentVersion>;
}

function takeAll(records: readonly Produced[], size: () => number): string[] {
  const topics = new Map<string, Topic>();
  for (let first = 0; first < records.length;) {
    const batch = records.slice(first, first + size());
    for (const topic of new Set(batch.map((record) => record.topic))) {
      const taken = topics.get(topic) ?? { known: new Map(), holding: new Map() };
      topics.set(topic, taken);
      take(
        taken,
        topic,
        batch.filter((record) => record.topic === topic),
      );
    }
    first += batch.length;
  }
  return [...topics]
    .flatMap(([topic, { known, holding }]) => {
      const { owner } = parseTopic(topic)!;
      const held = new Set([...holding.values()].map(identityOf));
      return [...known.keys()].map((identity) => [owner, ...identity.split('\n'), held.has(identity)].join(' '));
    })
    .sort();
}

function take({ known, holding }: Topic, topic: string, records: readonly Produced[]): void {
  const logged = records.map(({ key = null, value, headers = {} }, offset): LogRecord => {
    return { key, value, headers, offset, timestamp: new Date() };
  });
  const { arrivals, refused } = prepareBatch({ topic, partition: 0 } as RecordBatch, logged);
  expect(refused).toEqual([]);
  const decision = decide(arrivals, known, [...holding.values()]);
  for (const { factKey } of decision.superseded) holding.delete(factKey);
  for (const one of decision.current) {
    // The store's unique index: one version holds.
    expect(holding.has(one.factKey)).toBe(false);
    holding.set(one.factKey, { ...one, versionId: identityOf(one) });
  }
  for (const one of [...decision.current, ...decision.late]) known.set(identityOf(one), one.payloadHash);
}
