import { expect, test } from '@jest/globals';
import type { Pool } from 'pg';
import { catalogue } from '#indicators/catalogue.js';
import { computeValues } from '#indicators/engine/read-values.js';
import { anEvent, recordOf } from '../support/events.js';
import { closedGate, type Gate } from '../support/gate.js';
import { from, handBatch } from '../support/hand-batch.js';
import { ingest } from '../support/ingest.js';
import { useFreshFacts } from '../support/use-fresh-facts.js';

let pool: Pool;
useFreshFacts((facts) => ({ pool } = facts));

/** Takes in one version of the imports of a year, on a partition of its own; held at the gate before its commit. */
let partition = 0;
async function take(year: string, data: object, gate?: Gate): Promise<void> {
  const event = anEvent('trade.flows', { period: year, ...data });
  const batch = handBatch(from(0, [recordOf('trade.flows', event)]), { partition: partition++ });
  await ingest(pool, gate?.pass)(batch);
}

/** As text: a `Date` has no microseconds. */
async function horizon(): Promise<string> {
  const { rows } = await pool.query<{ at: string }>('select stream.horizon() :: text as at');
  return rows[0]!.at;
}

/** A horizon behind what was committed: some milliseconds later at most, when nothing is in flight. */
async function horizonBeyond(year: string): Promise<string> {
  for (;;) {
    const moment = await horizon();
    if (!(await recordedAfter(year, moment))) return moment;
  }
}

async function recordedAfter(year: string, moment: string): Promise<boolean> {
  const { rows } = await pool.query<{ after: boolean }>(
    'select max(recorded_at) > $2 :: timestamptz as after from trade.flow_versions where period = $1',
    [year, moment],
  );
  return rows[0]!.after;
}

const tradeImports = catalogue.find(({ code }) => code === 'trade.imports')!;

/** Value of the year as it was at the moment, or the reason why there was none. */
async function imports(year: string, asOf: string): Promise<string | undefined> {
  const scope = { subjects: ['KAZ-MAR'], asOf: new Date(asOf) };
  const [value] = await computeValues(pool, tradeImports, scope, { from: year, to: year });
  return value?.value ?? value?.reason ?? undefined;
}

test('the horizon stays behind a batch in flight, whatever is committed beside it', async () => {
  const gate = closedGate();
  const inFlight = take('1990', {}, gate);
  await gate.reached;
  const before = await horizon();
  await take('1991', {});
  expect(await horizon()).toBe(before);
  gate.open();
  await inFlight;
  expect(await recordedAfter('1990', before)).toBe(true);
  expect(await recordedAfter('1991', before)).toBe(true);
  await horizonBeyond('1990');
});

test('what is recorded after a horizon was asked for lies behind it, be it in the same millisecond', async () => {
  for (let year = 1900; year < 1950; year++) {
    const gate = closedGate();
    const before = await horizon();
    const inFlight = take(String(year), {}, gate);
    await gate.reached;
    const during = await horizon();
    gate.open();
    await inFlight;
    expect(await recordedAfter(String(year), before)).toBe(true);
    expect(await recordedAfter(String(year), during)).toBe(true);
  }
});

test('an answer as of the horizon stays as it was given', async () => {
  await take('2001', { value: '10' });
  const gate = closedGate();
  const inFlight = take('2001', { value: '20', revision: 1 }, gate);
  await gate.reached;
  const moment = await horizon();
  expect(await imports('2001', moment)).toBe('10');
  gate.open();
  await inFlight;
  expect(await imports('2001', moment)).toBe('10');
  expect(await imports('2001', await horizonBeyond('2001'))).toBe('20');
});

test('each version is what held while it did; one that came late never did', async () => {
  const moments = [await horizon()];
  for (const data of [
    { value: '10' },
    { value: '20', revision: 2 },
    { value: '15', revision: 1 },
    { revision: 3, retracted: true },
  ]) {
    await take('2002', data);
    moments.push(await horizonBeyond('2002'));
  }
  const answers = [];
  for (const moment of moments) answers.push(await imports('2002', moment));
  expect(answers).toEqual([undefined, '10', '20', '20', 'retracted']);
});
