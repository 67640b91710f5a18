/** An id is known for ever: while its version holds, after that, after its month was dropped; whatever comes beside. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Pool } from 'pg';
import { dropDue } from '#retention/months.js';
import { anEvent, recordOf } from '../support/events.js';
import { closedGate, untilBlocked } from '../support/gate.js';
import { from, handBatch } from '../support/hand-batch.js';
import { ingest, stored } from '../support/ingest.js';
import { movePast } from '../support/move-past.js';
import { useFreshFacts } from '../support/use-fresh-facts.js';

let pool: Pool;
useFreshFacts((facts) => ({ pool } = facts));

/** Each test has keys to itself, and each batch a partition. */
let nth = 0;
let partition = 0;
beforeEach(() => {
  nth++;
});

const versionOf = (key: string, revision: number, id = `${nth}-${key}-${revision}`) =>
  recordOf('trade.flows', anEvent('trade.flows', { dataset: `PAST-${nth}-${key}`, revision }, { id }));

/** Takes records in on a partition of their own, which it gives; held at the gate before the commit of the first attempt. */
function take(records: ReturnType<typeof versionOf>[], pass?: () => Promise<void>) {
  const own = partition++;
  let isFirst = true;
  const once = async () => {
    if (isFirst) await pass?.();
    isFirst = false;
  };
  return { own, done: ingest(pool, once)(handBatch(from(0, records), { partition: own })) };
}

async function taken(records: ReturnType<typeof versionOf>[]) {
  const { own, done } = take(records);
  await done;
  return stored(pool, own);
}

/** Of the key, each version that there is: its revision, and whether it holds. */
async function versionsOf(key: string): Promise<string[]> {
  const { rows } = await pool.query<{ version: string }>(
    `select revision || case when superseded_at is null then ' holds' else '' end as version from trade.flow_versions
      where dataset = $1 order by revision`,
    [`PAST-${nth}-${key}`],
  );
  return rows.map(({ version }) => version);
}

/** As if what was superseded of the key had been so three months ago. */
const threeMonthsAgo = (key: string) =>
  movePast(pool, `PAST-${nth}-${key}`, new Date(Date.now() - 90 * 86_400_000).toISOString());

describe.each([
  ['whose version is in the past', false],
  ['whose version was dropped with its month', true],
])('an event %s', (_, isDropped) => {
  beforeEach(async () => {
    await taken([versionOf('a', 0)]);
    await taken([versionOf('a', 1)]);
    if (isDropped) {
      await threeMonthsAgo('a');
      expect(await dropDue(pool, { history: 1 }, new Date())).not.toEqual([]);
      expect(await versionsOf('a')).toEqual(['1 holds']);
    }
  });

  test('is a duplicate when it comes again, and no fact changes', async () => {
    const there = await versionsOf('a');
    expect(await taken([versionOf('a', 0)])).toMatchObject({ accepted: 0, duplicate: 1, facts: 0 });
    expect(await versionsOf('a')).toEqual(there);
  });

  test.each(['a', 'b'])('has its id used up for another payload, of key %j too', async (key) => {
    expect(await taken([versionOf(key, 5, `${nth}-a-0`)])).toMatchObject({ accepted: 0, quarantined: 1 });
    expect((await versionsOf(key)).filter((version) => version.startsWith('5'))).toEqual([]);
  });
});

test('a version that comes late goes to the month in which it came', async () => {
  await taken([versionOf('a', 1)]);
  expect(await taken([versionOf('a', 0)])).toMatchObject({ accepted: 1, facts: 1 });
  expect(await versionsOf('a')).toEqual(['0', '1 holds']);
  const thisMonth = new Date().toISOString().slice(0, 7).replace('-', '_');
  const { rows } = await pool.query(
    `select superseded_at = recorded_at as "neverHeld" from storage.flow_versions_past_${thisMonth} where event_id = $1`,
    [`${nth}-a-0`],
  );
  expect(rows).toEqual([{ neverHeld: true }]);
});

describe('two batches at once', () => {
  /** The second runs while the first is before its commit, waits for it, and is decided anew. */
  async function beside(first: ReturnType<typeof versionOf>[], second: ReturnType<typeof versionOf>[]) {
    const gate = closedGate();
    const one = take(first, gate.pass);
    await gate.reached;
    const other = take(second);
    await untilBlocked(pool);
    gate.open();
    await Promise.all([one.done, other.done]);
    return [await stored(pool, one.own), await stored(pool, other.own)];
  }

  test('with the same event, late in both, accept it once', async () => {
    await taken([versionOf('a', 1)]);
    const [one, other] = await beside([versionOf('a', 0)], [versionOf('a', 0)]);
    expect(one).toMatchObject({ accepted: 1, facts: 1 });
    expect(other).toMatchObject({ accepted: 0, duplicate: 1, facts: 0 });
  });

  test('with the same event, late in both, one of which ends its rival, accept it once', async () => {
    await taken([versionOf('a', 1)]);
    const [one, other] = await beside([versionOf('a', 0)], [versionOf('a', 2), versionOf('a', 0)]);
    expect(one).toMatchObject({ accepted: 1 });
    expect(other).toMatchObject({ accepted: 1, duplicate: 1 });
    expect(await versionsOf('a')).toEqual(['0', '1', '2 holds']);
  });

  test.each([
    ['late', 'not'],
    ['not', 'late'],
  ])('with an id for two payloads, %s late in the one and %s in the other, accept one', async (late) => {
    await taken([versionOf('a', 1)]);
    const [one, other] = [[versionOf('a', 0, `${nth}`)], [versionOf('b', 0, `${nth}`)]];
    const [first, second] = late === 'late' ? await beside(one, other) : await beside(other, one);
    expect(first).toMatchObject({ accepted: 1, quarantined: 0 });
    expect(second).toMatchObject({ accepted: 0, quarantined: 1 });
  });

  test('that end the same version end it once', async () => {
    await taken([versionOf('a', 0)]);
    await beside([versionOf('a', 1)], [versionOf('a', 2)]);
    expect(await versionsOf('a')).toEqual(['0', '1', '2 holds']);
  });
});

test('an id that was accepted and ended after a batch had looked for it is found before the batch is written', async () => {
  // It has looked for the ids, and waits for the row of another key, which is locked.
  await taken([versionOf('c', 0)]);
  const lock = await pool.connect();
  await lock.query('begin');
  await lock.query("select from trade.flow_versions where owner = 'MAR' and event_id = $1 for update", [`${nth}-c-0`]);
  const slow = take([versionOf('b', 0, `${nth}-a-0`), versionOf('c', 1)]);
  await untilBlocked(pool);
  await taken([versionOf('a', 0)]);
  await taken([versionOf('a', 1)]);
  await lock.query('commit');
  lock.release();
  await slow.done;
  expect(await stored(pool, slow.own)).toMatchObject({ accepted: 1, quarantined: 1 });
  expect([await versionsOf('a'), await versionsOf('b')]).toEqual([['0', '1 holds'], []]);
});
