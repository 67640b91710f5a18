import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { describeKafka } from '../support/kafka.js';
import type { Step } from './figure.js';
import { figure as declarations } from './figures/declarations.js';
import { figure as latency } from './figures/latency.js';
import { type Lab, startLab } from './lab.js';

/** A few events, without a look at the times: the benchmarks work, and their results are compared with the oracle. */
describeKafka('the benchmarks, in small', () => {
  let lab: Lab;
  const step: Step = (_, work) => work(() => {});

  beforeAll(async () => {
    lab = await startLab();
  }, 60_000);
  afterAll(() => lab?.stop());

  test('events a second against the limit', async () => {
    const [row, ...costs] = await declarations.run(lab, 'smoke', step);
    expect(row).toMatchObject({ what: expect.stringContaining('trade.declarations'), holds: expect.any(Boolean) });
    expect(Number(row!.ratio)).toBeGreaterThan(0);
    expect(costs.map(({ value }) => Number.parseFloat(value) > 0)).toEqual([true, true, true]);
  }, 90_000);

  test('from the producer to an answer of the gateway', async () => {
    const rows = await latency.run(lab, 'smoke', step);
    expect(rows.map(({ value }) => value)).toEqual(
      rows.map(() => expect.stringMatching(/^p50 \d+ ms, p99 \d+ ms, most \d+ ms$/)),
    );
  }, 90_000);
});
