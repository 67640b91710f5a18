import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { score } from '../support/fact-events.js';
import { type Pipeline, startPipeline } from '../support/pipeline.js';

let pipeline: Pipeline;
beforeAll(async () => {
  pipeline = await startPipeline();
});
afterAll(() => pipeline.stop());

const stored = async () => {
  const { rows } = await pipeline.pool.query<{ subject: string; value: string | null; reason: string | null }>(
    `select subject, value, reason from indicators.values where code = 'logistics.score' order by subject`,
  );
  return rows;
};

test('a score is a value of its country; one that is withdrawn is known to be', async () => {
  await pipeline.send([score({ score: '2.54' }), score({ reporter: 'KAZ', score: '2.81' })]);
  const kazakhstan = { subject: 'KAZ', value: '2.81', reason: null };
  expect(await stored()).toEqual([kazakhstan, { subject: 'MAR', value: '2.54', reason: null }]);
  await pipeline.send([score({ score: '2.54', revision: 1, retracted: true })]);
  expect(await stored()).toEqual([kazakhstan, { subject: 'MAR', value: null, reason: 'retracted' }]);
});
