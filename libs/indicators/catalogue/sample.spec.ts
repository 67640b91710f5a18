/** What holds for every indicator, whatever it measures: asked of the whole sample. */
import { beforeAll, expect, test } from '@jest/globals';
import { sampleRecords } from '../../../samples/mar-kaz/sample.js';
import { sold } from '../../../tests/support/fact-events.js';
import { useFacts } from '../../../tests/support/facts.js';
import { factKinds } from '#facts/kinds.js';
import type { StreamName } from '#contracts/streams.js';
import { parseTopic } from '#contracts/topics.js';
import { catalogue } from '../catalogue.js';
import type { Indicator } from '../definition.js';
import { keptCommodities, type Scope } from '../engine/scope.js';
import { computeValues, explainValues } from '../engine/read-values.js';
import { refresh } from '../engine/refresh.js';

const facts = useFacts({ shared: true });
const everything: Scope = {};
const streams = new Set(sampleRecords().map(({ topic }) => parseTopic(topic)?.stream));
const isOfSample = ({ inputs }: Indicator) => inputs.every((stream) => streams.has(stream));
const compute = (indicator: Indicator, scope: Scope = everything) => computeValues(facts.client, indicator, scope);

/** What the sample leaves out: a world of exporters, and products of theirs. */
const exported = ['TOTAL', '10', '84'].flatMap((commodity) => [
  ...[sold('MAR', 'KAZ', '30', { commodity }), sold('KAZ', 'MAR', '20', { commodity })],
  sold('KAZ', 'GEO', '10', { commodity }),
]);

/** In several batches, each recorded on a day of its own: freshness tells them apart. */
beforeAll(async () => {
  const records = [...exported, ...sampleRecords()];
  const size = Math.ceil(records.length / 5);
  for (let day = 1; day <= 5; day++) {
    await facts.load(records.slice((day - 1) * size, day * size), `2026-11-0${day}T00:00:00Z`);
  }
});

test('what is stored is what the definition gives as of now', async () => {
  for (const indicator of catalogue) {
    await refresh(facts.client, [indicator], {});
    const { rows } = await facts.client.query<Record<string, unknown>>(
      `select code, subject, period, dimensions, value :: text, unit, valuation, reason, expected, present, fresh_at as "freshAt", simulated,
              definition_version as "definitionVersion"
         from indicators.values where code = $1 order by subject, period, dimensions`,
      [indicator.code],
    );
    const now = await compute(indicator, { asOf: new Date(), commodities: keptCommodities });
    expect(now).toEqual(rows);
    // Of some there is a value of single products alone: none is kept.
    const any = (await compute(indicator)).length > 0;
    expect({ code: indicator.code, any }).toEqual({ code: indicator.code, any: isOfSample(indicator) });
  }
});

test('the values of a subject are the same, asked for alone or with all', async () => {
  for (const indicator of catalogue) {
    const all = await compute(indicator);
    for (const subject of ['KAZ-MAR', 'GEO-KAZ', 'KAZ']) {
      const alone = await compute(indicator, { subjects: [subject] });
      expect(alone).toEqual(all.filter((value) => value.subject === subject));
    }
  }
});

test('an explained value is the value', async () => {
  for (const indicator of catalogue) {
    expect(await explainValues(facts.client, indicator, everything, {})).toMatchObject(await compute(indicator));
  }
});

test('freshness and the mark of simulation are those of the very facts that a value is made of, and every operand is given', async () => {
  const recorded = await factsByReference();
  for (const indicator of catalogue) {
    for (const { freshAt, simulated, inputs, operands, ...value } of await explainValues(
      facts.client,
      indicator,
      everything,
      {},
    )) {
      expect(Object.keys(operands).sort()).toEqual(Object.keys(indicator.operands).sort());
      const made = inputs.map((reference) => recorded.get(reference)!);
      const newest = new Date(Math.max(...made.map(({ recordedAt }) => recordedAt.getTime())));
      const some = made.some((fact) => fact.simulated);
      expect({ value, freshAt, simulated }).toEqual({ value, freshAt: newest, simulated: some });
    }
  }
});

test('the time zone of the session makes no difference', async () => {
  for (const indicator of catalogue) {
    const scope = { asOf: new Date('2026-11-06T00:00:00Z') };
    await facts.client.query(`set local time zone 'Pacific/Kiritimati'`);
    const east = await compute(indicator, scope);
    await facts.client.query(`set local time zone 'America/Los_Angeles'`);
    expect(await compute(indicator, scope)).toEqual(east);
  }
  await facts.client.query('reset time zone');
});

test('no key has two values, a value or a reason that the catalogue lists is there, and no more inputs are present than expected', async () => {
  for (const indicator of catalogue) {
    const values = await compute(indicator);
    const keys = values.map(({ subject, period, dimensions }) => JSON.stringify([subject, period, dimensions]));
    expect(new Set(keys).size).toBe(keys.length);
    for (const value of values) {
      expect((value.value === null) === (value.reason !== null)).toBe(true);
      if (value.reason !== null) expect(Object.keys(indicator.missing)).toContain(value.reason);
      if (value.expected !== null) expect(value.present).toBeLessThanOrEqual(value.expected);
      const [least, greatest] = indicator.range;
      if (value.value !== null) expect(Number(value.value)).toBeGreaterThanOrEqual(least ?? -Infinity);
      if (value.value !== null) expect(Number(value.value)).toBeLessThanOrEqual(greatest ?? Infinity);
      expect(Object.keys(value.dimensions).sort()).toEqual([...indicator.dimensions].sort());
      const unit = /^[A-Z]{3}/.exec(value.unit)?.[0] ?? 'currency';
      expect(value.unit).toBe(indicator.unit.replace('currency', unit));
    }
  }
});

async function factsByReference(): Promise<Map<string, { recordedAt: Date; simulated: boolean }>> {
  const streams = [...new Set(catalogue.flatMap(({ inputs }) => inputs))];
  const select = (stream: StreamName) =>
    `select '${stream}/' || owner || '/' || version_id as reference, recorded_at as "recordedAt", simulated
       from ${factKinds[stream].table} where superseded_at is null and not retracted`;
  const { rows } = await facts.client.query<{ reference: string; recordedAt: Date; simulated: boolean }>(
    streams.map(select).join(' union all '),
  );
  return new Map(rows.map((row) => [row.reference, row]));
}
