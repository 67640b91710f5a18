/** What no fact announces: the day. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { updatesTopic } from '#contracts/topics.js';
import { createRegistry } from '#platform/operations.module.js';
import { startService } from '#platform/service.js';
import { IndicatorsModule } from '../../apps/indicators/indicators.module.js';
import { anEvent, recordOf } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { type Pipeline, startPipeline, testLogger } from '../support/pipeline.js';
import { Probe, until } from './event-log.probe.js';

let pipeline: Pipeline;
beforeAll(async () => {
  pipeline = await startPipeline();
});
afterAll(() => pipeline.stop());

const [code, subject] = ['logistics.direct_services', 'KAZ-MAR'];
const period = new Date().toISOString().slice(0, 7);

test('a service that starts works out anew what depends on the day, and tells readers of it', async () => {
  const { pool, log, send } = pipeline;
  const line = {
    reporter: 'MAR',
    service: 'LINE',
    validFrom: '2025-01-01',
    stops: ['MAPTM', 'KZAAU'],
    action: 'changed',
  };
  await send([recordOf('logistics.services', anEvent('logistics.services', line))]);
  const value = async () => {
    const of = 'from indicators.values where code = $1 and subject = $2 and period = $3';
    return (await pool.query<{ value: string }>(`select value ${of}`, [code, subject, period])).rows[0]?.value;
  };
  expect(await value()).toBe('1');
  const told = new Probe();
  await told.start(log, { group: 'reader', topics: [updatesTopic] });
  const before = (await log.watermarks(updatesTopic)).reduce((sum, { next }) => sum + next, 0);
  await until(() => told.values.length === before, 'what was told before');
  // As it may have been yesterday.
  const ofYesterday = `update indicators.values set value = '2' where code = $1 and subject = $2 and period = $3`;
  await pool.query(ofYesterday, [code, subject, period]);

  const service = await startService({
    runtime: { service: 'indicators', pool, log, logger: testLogger, registry: createRegistry('indicators') },
    module: (parts) => IndicatorsModule.with(parts),
    onFailure: (error) => testLogger.error(error),
  });
  try {
    await eventually(async () => expect(await value()).toBe('1'), 10_000);
    const update = expect.objectContaining({ code, subject, periods: expect.arrayContaining([period]) });
    await eventually(
      async () => expect(told.values.slice(before).map((one) => JSON.parse(one))).toContainEqual(update),
      10_000,
    );
  } finally {
    await service.stop();
  }
});
