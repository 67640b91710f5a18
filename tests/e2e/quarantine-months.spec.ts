/** A refused event whose month was dropped: the gateway says so, and so do the commands. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { addMonths } from '#retention/months.js';
import { useCommand } from './use-command.js';
import { exported, structured, useFlows } from './use-flows.js';
import { useGateway } from './use-gateway.js';

const served = useGateway();
const { send } = useFlows(served);
const { run } = useCommand(served);

const now = new Date();
/** The month so many before this one, `2025-11`. */
const ago = (count: number) =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - count)).toISOString().slice(0, 7);
const from = `${ago(1)}-01T00:00:00.000Z`;

const command = (line: string, settings: Record<string, string> = {}) =>
  run(line, '', { DATABASE_URL: served.pipeline.url, ...settings });
const listed = async (asked: string) => (await served.gateway.get(`/v1/quarantine?${asked}`)).body;
const replayed = (id: string, lang = 'en') => served.gateway.post(`/v1/quarantine/${id}/replay?lang=${lang}`);
const counted = async () => {
  const { body } = await served.gateway.get('/v1/quality?owner=KAZ');
  const flows = body.data.find(({ stream }: { stream: string }) => stream === 'trade.flows');
  const { received, accepted, duplicate, quarantined } = flows;
  return { received, accepted, duplicate, quarantined };
};

let old: string;
let recent: string;
/** One that was refused three months ago, and one that was refused now. */
beforeAll(async () => {
  for (const id of ['old', 'recent']) {
    await send(exported('2016', { currency: 'XQX' }, id));
    await served.pipeline.settled();
  }
  await send(exported('2016'));
  await served.pipeline.settled();
  [recent, old] = (await listed('owner=KAZ')).data.map(({ id }: { id: string }) => id);
  const { pool } = served.pipeline;
  await pool.query(`update stream.quarantine set quarantined_at = '${ago(3)}-10T00:00:00Z' where quarantine_id = $1`, [
    old,
  ]);
  await addMonths(pool);
}, 60_000);

describe('before it is dropped', () => {
  it('is shown, and what is set and would be due is told', async () => {
    expect((await listed(`id=${old}`)).data).toMatchObject([{ id: old, quarantinedAt: `${ago(3)}-10T00:00:00.000Z` }]);
    const { code, stdout } = await command('retention');
    expect(code).toBe(0);
    expect(stdout).toContain('quarantine: kept for ever (RETENTION_QUARANTINE_MONTHS is not set)');
    expect(stdout).toMatch(new RegExp(`stream.quarantine +${ago(3)} +1 `));

    const due = await command('retention --lang fr', { RETENTION_QUARANTINE_MONTHS: '1' });
    expect(due.stdout).toMatch(new RegExp(`stream.quarantine +${ago(3)} +1 +\\d+ +échu`));
    expect(due.stdout).toContain(`quarantaine : conservé à partir de ${ago(1)}`);
    expect(due.stdout).toContain('historique : conservé pour toujours (RETENTION_HISTORY_MONTHS n’est pas défini)');
    expect(due.stdout).toContain('1 à supprimer');
  });

  it.each(['0', 'six'])('is not dropped by a setting of %j months', async (months) => {
    const { code, stderr } = await command('retention --drop', { RETENTION_QUARANTINE_MONTHS: months });
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining(`RETENTION_QUARANTINE_MONTHS is "${months}": expected months from 1 to 999`),
    ]);
  });
});

describe('once it is dropped', () => {
  let before: object;
  beforeAll(async () => {
    before = await counted();
    const { code, stdout } = await command('retention --drop --json', { RETENTION_QUARANTINE_MONTHS: '1' });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      ...{ historyMonths: null, historyFrom: null },
      ...{ quarantineMonths: 1, quarantineFirstKept: ago(1), quarantineFrom: from },
      dropped: [{ table: 'stream.quarantine', month: ago(3) }],
    });
  });

  it('is counted as before', async () => {
    expect(before).toEqual({ received: 3, accepted: 1, duplicate: 0, quarantined: 2 });
    expect(await counted()).toEqual(before);
  });

  it.each([
    ['en', `no event that was refused since ${from} matches; those that were refused before are not kept any more`],
    [
      'fr',
      `aucun événement refusé depuis ${from} ne correspond ; ceux qui ont été refusés avant ne sont plus conservés`,
    ],
  ])('is told to be kept no more (%s)', async (lang, reason) => {
    for (const asked of [`id=${old}`, 'owner=MAR']) {
      expect(await listed(`${asked}&lang=${lang}`)).toMatchObject({ data: [], meta: { reason } });
    }
    const { code, stderr } = await command(`quarantine show ${old} --lang ${lang}`);
    expect([code, stderr]).toEqual([3, expect.stringContaining(`${old}${lang === 'fr' ? ' :' : ':'} ${reason}`)]);
  });

  it.each([
    [
      'en',
      `There is no event N in quarantine: of the numbers up to N, those that were refused before ${from} are not kept`,
    ],
    [
      'fr',
      `Il n’y a pas d’événement N en quarantaine : des numéros jusqu’à N, ceux qui ont été refusés avant ${from} ne`,
    ],
  ])('is not sent again, and why is told (%s)', async (lang, detail) => {
    const { status, body } = await replayed(old, lang);
    expect([status, body.type]).toEqual([404, 'urn:entente:problem:not-found']);
    expect(body.detail).toContain(detail.replaceAll('N', old));
  });

  it('is not sent again by the command, nor mended', async () => {
    const { code, stderr } = await command(`quarantine replay ${old}`);
    expect([code, stderr]).toEqual([3, expect.stringContaining(`those that were refused before ${from} are not kept`)]);
    const mended = JSON.stringify(exported('2017', {}, 'old'));
    expect((await served.gateway.post(`/v1/quarantine/${old}/replay`, structured, mended)).status).toBe(404);
  });

  it('is told apart from a number that never was', async () => {
    const never = String(Number(recent) + 1000);
    expect(await listed(`id=${never}`)).toMatchObject({
      data: [],
      meta: { reason: 'no refused event that you may see has this number' },
    });
    expect((await replayed(never)).body.detail).toBe(`There is no event ${never} in quarantine`);
  });

  it('takes no other with it', async () => {
    expect((await listed(`id=${recent}`)).data).toMatchObject([{ id: recent, replayedAt: null }]);
    expect((await replayed(recent)).status).toBe(202);
    const { stdout } = await command('retention', { RETENTION_QUARANTINE_MONTHS: '1' });
    expect(stdout).toContain(`quarantine: kept from ${ago(1)} on`);
    expect(stdout).toContain(`refused events were dropped before: those of before ${from} are`);
    expect(stdout).toContain('nothing is due to be dropped');
  });
});
