import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Envelope } from '#contracts/envelope.js';
import type { BatchConsumer } from '#event-log/event-log.js';
import { type Random, seededRandom } from '../../samples/simulator/random.js';
import { declarationHistory, expectedFlows, storedFlows } from '../support/declarations.js';
import { anEvent, recordOf } from '../support/events.js';
import { from, handBatch } from '../support/hand-batch.js';
import { ingest, openFacts } from '../support/ingest.js';
import { createDatabase } from '../support/postgres.js';

let database: Awaited<ReturnType<typeof createDatabase>>;
let facts: Awaited<ReturnType<typeof openFacts>>;
beforeAll(async () => {
  database = await createDatabase();
  facts = await openFacts(database.url);
});
afterAll(async () => {
  await facts.close();
  await database.drop();
});

/** Takes the events in batches of different sizes, as records of a partition. */
async function take(consume: BatchConsumer, random: Random, partition: number, events: readonly Envelope[]) {
  for (let first = 0; first < events.length;) {
    const batch = events.slice(first, first + random.whole(1, 400));
    const records = batch.map((event) => recordOf('trade.declarations', event));
    await consume(handBatch(from(first, records), { partition }));
    first += batch.length;
  }
}

const shuffled = <T>(random: Random, items: readonly T[]) =>
  items
    .map((item) => ({ item, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

test('a long history, in any order and repeated, by two partitions at once, folds to the versions that hold', async () => {
  const random = seededRandom(10);
  const history = declarationHistory(random, 4_000);
  const twice = shuffled(random, [...history, ...history.filter(() => random.next() < 0.2)]);
  const half = twice.length / 2;
  await Promise.all([
    take(ingest(facts.pool), seededRandom(11), 0, twice.slice(0, half)),
    take(ingest(facts.pool), seededRandom(12), 1, twice.slice(half)),
  ]);

  const expected = expectedFlows(history);
  expect(expected.size).toBeGreaterThan(100);
  expect(await storedFlows(facts.pool)).toEqual(expected);
});

test('a flow whose last declaration moves elsewhere or is cancelled is there no more', async () => {
  const consume = ingest(facts.pool);
  const version = (revision: number, data: object) =>
    anEvent('trade.declarations', { declaration: 'MOVED', partner: 'SEN', revision, ...data });
  const partners = async (event: Envelope, offset: number) => {
    await consume(handBatch(from(offset, [recordOf('trade.declarations', event)]), { partition: 2 }));
    return [...(await storedFlows(facts.pool)).keys()]
      .filter((key) => /^(SEN|MLI) /.test(key))
      .map((key) => key.slice(0, 3));
  };
  expect(await partners(version(0, {}), 0)).toEqual(['SEN']);
  expect(await partners(version(1, { partner: 'MLI' }), 1)).toEqual(['MLI']);
  expect(await partners(version(2, { partner: 'MLI', retracted: true }), 2)).toEqual([]);
});
