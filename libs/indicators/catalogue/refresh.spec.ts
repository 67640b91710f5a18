/** What the engine stores, tells of and finds. */
import { expect, test } from '@jest/globals';
import { flow, score, service, stock } from '../../../tests/support/fact-events.js';
import { useFacts } from '../../../tests/support/facts.js';
import { catalogue, indicatorOf } from '../catalogue.js';
import { portions } from '../engine/portions.js';
import { outdated, refresh, refreshChanged, type UpdateNotice } from '../engine/refresh.js';
import { markChanged, refreshStale } from '../engine/stale.js';
import { verify } from '../engine/verify.js';

const facts = useFacts();
const imports = indicatorOf('trade.imports')!;

async function refreshAll(): Promise<UpdateNotice[]> {
  const updates: UpdateNotice[] = [];
  for (const { indicators, periods } of await portions(facts.client, catalogue)) {
    updates.push(...(await refresh(facts.client, indicators, { periods })));
  }
  return updates;
}
/** Every stored row with where it stands in the table: an update moves it, even one that changes nothing. */
const stored = async () => {
  const { rows } = await facts.client.query<Record<string, unknown>>(
    'select ctid, xmin, * from indicators.values order by code, subject, period, dimensions',
  );
  return rows;
};

test('a second refresh writes nothing and tells of nothing', async () => {
  await facts.load([
    flow({ value: '100' }),
    stock({ movement: 'R', movedOn: '2026-01-01', tonnes: 1 }),
    service({ validFrom: '2026-01-01' }),
  ]);
  const updates = await refreshAll();
  expect(updates).toContainEqual({ code: 'trade.imports', subject: 'KAZ-MAR', periods: ['2016'] });
  const before = await stored();
  expect(before.length).toBeGreaterThan(10);

  expect(await refreshAll()).toEqual([]);
  expect(await stored()).toEqual(before);
});

test('a value that has no facts any more goes, and that is told', async () => {
  await facts.load([stock({ movement: 'R', movedOn: '2026-01-01', tonnes: 1 })]);
  await refreshAll();
  await facts.load([stock({ movement: 'R', movedOn: '2026-01-01', tonnes: 1, retracted: true, revision: 1 })]);
  const updates = await refreshAll();
  for (const code of ['logistics.hub_inflow', 'logistics.hub_stock']) {
    const gone = updates.filter((update) => update.code === code && update.subject === 'KAZ-MAR');
    expect(gone.flatMap(({ periods }) => periods)).toEqual(['2026', '2026-01', '2026-Q1']);
  }
  expect(await stored()).toEqual([]);
});

test('a corrected value is told of with its period alone', async () => {
  await facts.load([flow({ value: '100' }), flow({ period: '2017', value: '200' })]);
  await refresh(facts.client, [imports], {});
  await facts.load([flow({ value: '101', revision: 1 })]);
  expect(await refresh(facts.client, [imports], {})).toEqual([
    { code: 'trade.imports', subject: 'KAZ-MAR', periods: ['2016'] },
  ]);
});

test('a refresh of one pair leaves the others alone, what is to be written and what is to go', async () => {
  await facts.load([flow({ value: '100' }), flow({ partner: 'FRA', value: '200' })]);
  const update = { code: 'trade.imports', periods: ['2016'] };
  expect(await refresh(facts.client, [imports], { subjects: ['KAZ-MAR'] })).toEqual([
    { ...update, subject: 'KAZ-MAR' },
  ]);
  expect(await stored()).toMatchObject([{ subject: 'KAZ-MAR', value: '100' }]);
  await refresh(facts.client, [imports], { subjects: ['FRA-MAR'] });

  await facts.client.query(`update indicators.values set value = 1, period = '1999'`);
  await refresh(facts.client, [imports], { subjects: ['KAZ-MAR'] });
  expect(await stored()).toMatchObject([
    { subject: 'FRA-MAR', period: '1999', value: '1' },
    { subject: 'KAZ-MAR', period: '2016', value: '100' },
  ]);
});

test('a notice refreshes the indicators of its stream, for its pair', async () => {
  // One fact of three pairs.
  await facts.load([service({ validFrom: '2026-01-01', stops: ['KZALA', 'GEPTI', 'MACMN'] }), flow({ value: '100' })]);
  const notice = { stream: 'logistics.services', pair: 'KAZ-MAR', periods: ['2026-01'] } as const;
  const updates = await refreshChanged(facts.client, [notice, notice]);
  const ofServices = catalogue.filter(({ inputs, reach }) => inputs[0] === 'logistics.services' && reach === 'pair');
  expect(updates.map(({ code, subject }) => [code, subject])).toEqual(ofServices.map(({ code }) => [code, 'KAZ-MAR']));
  expect(new Set((await stored()).map(({ subject }) => subject))).toEqual(new Set(['KAZ-MAR']));
});

test('a score is told of its country, and is refreshed with what the country has a part in', async () => {
  await facts.load([score({ score: '2.54' }), score({ reporter: 'KAZ', score: '2.81' })]);
  const noticed = { stream: 'logistics.scores', periods: ['2018'] } as const;
  await markChanged(facts.client, [{ ...noticed, pair: 'MAR' }]);
  expect(await refreshStale(facts.client)).toEqual([{ code: 'logistics.score', subject: 'MAR', periods: ['2018'] }]);
  expect(await stored()).toMatchObject([{ subject: 'MAR', value: '2.54' }]);
  expect(await refreshStale(facts.client)).toBeUndefined();
});

test('a service bears on ways between countries that it does not call in, in every period from its first day on', async () => {
  await facts.load([service({ service: 'east', validFrom: '2026-01-01', stops: ['KZAAU', 'GEPTI'] })]);
  await facts.load([service({ service: 'west', validFrom: '2026-01-01', stops: ['GEPTI', 'MAPTM'] })]);
  const changed = { stream: 'logistics.services', pair: 'GEO-MAR', periods: ['2026-01'] } as const;
  await markChanged(facts.client, [changed]);
  const updates = await refreshStale(facts.client);
  const told = updates?.find(({ subject }) => subject === 'KAZ-MAR');
  expect(told).toMatchObject({ code: 'logistics.transhipments' });
  expect(told?.periods).toEqual(expect.arrayContaining(['2026', '2026-01', '2026-02']));
  const portion = { indicators: [indicatorOf('logistics.transhipments')!], periods: null };
  expect(await verify(facts.client, portion, null)).toMatchObject({ differences: [] });
});

test('the portions of all periods make up all values, those that need years before too', async () => {
  await facts.load([
    ...['2010', '2011', '2015', '2015-02', '2016-Q3'].map((period) => flow({ period, value: '100' })),
    flow({ period: '2016', value: '200', retracted: true }),
  ]);
  await refreshAll();
  const verified = await verify(facts.client, { indicators: catalogue, periods: null }, null);
  expect(verified).toEqual({ compared: (await stored()).length, differences: [] });
  expect(await stored()).toContainEqual(
    expect.objectContaining({ code: 'trade.cagr', period: '2015', value: '0.000000' }),
  );
});

test('verify finds a value that was tampered with, one that is gone and one that nothing made', async () => {
  await facts.load([
    flow({ value: '100' }),
    flow({ period: '2017', value: '200' }),
    flow({ period: '2018', value: '300' }),
  ]);
  const all = { indicators: [imports], periods: null };
  await refresh(facts.client, [imports], {});
  expect(await verify(facts.client, all, null)).toEqual({ compared: 3, differences: [] });

  await facts.client.query(`update indicators.values set value = 201 where period = '2017'`);
  await facts.client.query(`update indicators.values set period = '2019' where period = '2018'`);
  const { compared, differences } = await verify(facts.client, all, ['KAZ-MAR']);
  expect(compared).toBe(4);
  expect(differences).toMatchObject([
    { code: 'trade.imports', subject: 'KAZ-MAR', period: '2017', stored: expect.stringContaining('201') },
    { period: '2018', stored: null, computed: expect.stringContaining('300') },
    { period: '2019', stored: expect.stringContaining('300'), computed: null },
  ]);
  expect(await verify(facts.client, all, ['FRA-MAR'])).toEqual({ compared: 0, differences: [] });
});

test('values of another version of a definition, and definitions without values, are to be refreshed', async () => {
  await facts.load([flow({ value: '100' })]);
  await refreshAll();
  const { rows } = await facts.client.query<{ code: string }>('select distinct code from indicators.values');
  const others = catalogue.map(({ code }) => code).filter((code) => !rows.some((row) => row.code === code));
  expect(others).toContain('logistics.hub_stock');
  expect(others).not.toContain('trade.imports');
  expect((await outdated(facts.client)).map(({ code }) => code)).toEqual(others);

  await facts.client.query(`update indicators.values set definition_version = 0 where code = 'trade.imports'`);
  expect((await outdated(facts.client)).map(({ code }) => code)).toEqual([...others, 'trade.imports'].sort());
});
