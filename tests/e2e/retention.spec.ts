/** What is dropped is refused by the gateway and never answered from what is left; and the command that drops it. */
import { beforeAll, describe, expect, it, test } from '@jest/globals';
import { addMonths } from '#retention/months.js';
import { eventually } from '../support/eventually.js';
import { untilBlocked } from '../support/gate.js';
import { useCommand } from './use-command.js';
import { exported, useFlows } from './use-flows.js';
import { useGateway } from './use-gateway.js';

const served = useGateway();
const { send, flows } = useFlows(served);
const { run } = useCommand(served);

const now = new Date();
/** The month so many before this one, `2025-11`. */
const ago = (count: number) =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - count)).toISOString().slice(0, 7);

/** Recorded four months ago, superseded two months ago, and again this month. */
beforeAll(async () => {
  const values = ['100', '200', '300'];
  for (const [revision, value] of values.entries()) {
    expect((await send(exported('2016', { value, revision }))).status).toBe(202);
    await eventually(async () => expect((await flows('2016')).data).toMatchObject([{ value }]), 20_000);
  }
  await served.pipeline.settled();
  const { pool } = served.pipeline;
  const at = (count: number) => `${ago(count)}-10T00:00:00Z`;
  const moments = [
    [0, at(4), at(2)],
    [1, at(2), `${ago(0)}-01T00:00:00Z`],
  ];
  // Their ids become past once more.
  await pool.query('delete from stream.past_events');
  for (const moment of moments) {
    await pool.query('update trade.flow_versions set recorded_at = $2, superseded_at = $3 where revision = $1', moment);
  }
  await addMonths(pool);
}, 60_000);

const command = (line: string, settings: Record<string, string> = {}) =>
  run(line, '', { DATABASE_URL: served.pipeline.url, ...settings });
const asOf = async (moment: string, lang = 'en') =>
  served.gateway.get(`/v1/trade/flows?reporter=KAZ&period=2016&asOf=${moment}&lang=${lang}`);

describe('before anything is dropped', () => {
  it('answers as of any moment', async () => {
    expect((await asOf(`${ago(3)}-01`)).body.data).toMatchObject([{ value: '100' }]);
    expect((await asOf(`${ago(1)}-01`)).body.data).toMatchObject([{ value: '200' }]);
  });

  it('tells what there is, what is set, and what would be due', async () => {
    const { code, stdout } = await command('retention');
    expect([code, stdout]).toEqual([
      0,
      expect.stringContaining('history: kept for ever (RETENTION_HISTORY_MONTHS is not set)'),
    ]);
    expect(stdout).toMatch(new RegExp(`trade.flow_versions +${ago(2)} +1 `));

    const due = await command('retention --lang fr', { RETENTION_HISTORY_MONTHS: '1' });
    expect(due.stdout).toMatch(new RegExp(`trade.flow_versions +${ago(2)} +1 +\\d+ +échu`));
    expect(due.stdout).toContain(`historique : conservé à partir de ${ago(1)}`);
    expect(due.stdout).toContain('1 à supprimer');
    expect((await asOf(`${ago(3)}-01`)).status).toBe(200);
  });

  it.each(['0', '-1', '1.5', '1000', 'six'])('refuses %j months', async (months) => {
    const { code, stderr } = await command('retention --drop', { RETENTION_HISTORY_MONTHS: months });
    expect([code, stderr]).toEqual([1, expect.stringContaining('expected months from 1 to 999')]);
  });
});

describe('once a month is dropped', () => {
  beforeAll(async () => {
    const { code, stdout } = await command('retention --drop --json', { RETENTION_HISTORY_MONTHS: '1' });
    expect(code).toBe(0);
    const told = JSON.parse(stdout) as { historyFrom: string; dropped: object[]; months: { due: boolean }[] };
    expect(told).toMatchObject({
      historyFrom: `${ago(1)}-01T00:00:00.000Z`,
      dropped: [{ table: 'trade.flow_versions', month: ago(2) }],
    });
    expect(told.months.filter(({ due }) => due)).toEqual([]);
  });

  it.each([
    ['en', `What held as of ${ago(3)}-01T23:59:59.999Z is not kept any more`],
    ['fr', `Ce qui valait au ${ago(3)}-01T23:59:59.999Z n’est plus conservé`],
  ])('refuses a moment before (%s)', async (lang, said) => {
    const { status, body } = await asOf(`${ago(3)}-01`, lang);
    expect(status).toBe(400);
    expect(body).toMatchObject({ type: 'urn:entente:problem:invalid-parameter', parameter: 'asOf' });
    expect(body.detail).toContain(said);
    expect(body.detail).toContain(`${ago(1)}-01T00:00:00.000Z`);
    expect(body.allowed).toContain(`${ago(1)}-01T00:00:00.000Z`);
  });

  it('answers as before of any other, and of now', async () => {
    expect((await asOf(`${ago(1)}-01T00:00:00Z`)).body.data).toMatchObject([{ value: '200' }]);
    expect((await flows('2016')).data).toMatchObject([{ value: '300' }]);
    expect(await command('verify')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('all are as stored') as unknown,
    });
  });

  it.each([
    '/v1/indicators?pair=KAZ-MAR&',
    '/v1/indicators?pair=KAZ-MAR&commodity=all&',
    '/v1/indicators/trade.exports/explain?reporter=KAZ&period=2016&',
    '/v1/pairs?',
    '/v1/trade/mirror?pair=KAZ-MAR&',
    '/v1/timeline?pair=KAZ-MAR&',
    '/v1/commitments?',
  ])('refuses it of %s', async (path) => {
    expect((await served.gateway.get(`${path}asOf=${ago(3)}-01`)).status).toBe(400);
  });

  it('has nothing more to drop', async () => {
    const { code, stdout } = await command('retention --drop', { RETENTION_HISTORY_MONTHS: '1' });
    expect([code, stdout]).toEqual([0, expect.stringContaining('0 dropped')]);
  });
});

test('a month that is dropped while somebody is being answered does not make the answer wrong', async () => {
  const { pool } = served.pipeline;
  const blocker = await pool.connect();
  await blocker.query('begin; lock table trade.flow_versions in access exclusive mode');
  const answer = asOf(`${ago(1)}-02`);
  await untilBlocked(pool);
  await pool.query(`update stream.history set kept_from = $1`, [`${ago(0)}-01T00:00:00Z`]);
  await blocker.query(`drop table storage.flow_versions_past_${ago(0).replace('-', '_')}`);
  await blocker.query('commit');
  blocker.release();
  const { status, body } = await answer;
  expect([status, body.parameter]).toEqual([400, 'asOf']);
});
