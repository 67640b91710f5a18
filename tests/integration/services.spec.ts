import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { anEvent, recordOf } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { sold } from '../support/fact-events.js';
import { type Pipeline, startPipeline } from '../support/pipeline.js';

let pipeline: Pipeline;
beforeAll(async () => {
  pipeline = await startPipeline();
});
afterAll(() => pipeline.stop());

const month = new Date().toISOString().slice(0, 7);
const state = (validFrom: string, stops: string[]) =>
  recordOf(
    'logistics.services',
    anEvent('logistics.services', { reporter: 'MAR', service: 'LINE', validFrom, stops, action: 'changed' }),
  );
const directServices = async () => {
  const { rows } = await pipeline.pool.query<{ pair: string; value: string }>(
    `select subject as pair, value from indicators.values where code = 'logistics.direct_services' and period = $1 order by pair`,
    [month],
  );
  return Object.fromEntries(rows.map(({ pair, value }) => [pair, value]));
};

test('a service that leaves a country serves its pairs no longer, though its new state says nothing of them', async () => {
  await pipeline.send([state('2025-01-01', ['MAPTM', 'GEPTI', 'KZAAU'])]);
  expect(await directServices()).toEqual({ 'GEO-KAZ': '1', 'GEO-MAR': '1', 'KAZ-MAR': '1' });
  await pipeline.send([state('2025-06-01', ['MAPTM', 'GEPTI'])]);
  expect(await directServices()).toEqual({ 'GEO-KAZ': '0', 'GEO-MAR': '1', 'KAZ-MAR': '0' });
});

test('a changed flow of one pair changes the share of another pair', async () => {
  const share = async () => {
    const { rows } = await pipeline.pool.query<{ value: string }>(
      `select value from indicators.values where code = 'trade.share' and subject = 'FRA-MAR' and period = '2016'`,
    );
    return rows[0]?.value;
  };
  await pipeline.send([sold('MAR', 'KAZ', '50'), sold('MAR', 'FRA', '50')]);
  await eventually(async () => expect(await share()).toBe('0.500000'), 10_000);
  await pipeline.send([sold('MAR', 'KAZ', '150', { revision: 1 })]);
  await eventually(async () => expect(await share()).toBe('0.250000'), 10_000);
});
