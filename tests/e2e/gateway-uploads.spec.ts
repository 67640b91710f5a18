/** Files of CSV over real HTTP: what is in order becomes facts, what is not is told. */
import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { examples } from '#contracts/examples.js';
import { type StreamName, streamNames } from '#contracts/streams.js';
import { useGateway } from './use-gateway.js';

const served = useGateway();

const names = 'partner,flow,period,commodity,dataset,value,currency,valuation';
const row = (period: string, value = '100') => `MAR,X,${period},TOTAL,NATIONAL,${value},USD,FOB`;

interface Sending {
  readonly stream?: StreamName;
  readonly owner?: string;
  readonly type?: string;
  readonly more?: string;
}

function upload(
  file: string | Buffer,
  { stream = 'trade.flows', owner = 'KAZ', type = 'text/csv', more = '' }: Sending = {},
) {
  return served.gateway.post(`/v1/uploads?stream=${stream}&owner=${owner}${more}`, type, file);
}

async function counted(stream: StreamName, owner: string) {
  await served.pipeline.settled();
  const { body } = await served.gateway.get(`/v1/quality?owner=${owner}&stream=${stream}`);
  const [{ received, accepted, duplicate, quarantined }] = body.data;
  return { received, accepted, duplicate, quarantined };
}

const flows = async (period: string) => {
  await served.pipeline.settled();
  return (await served.gateway.get(`/v1/trade/flows?reporter=KAZ&period=${period}`)).body.data;
};

describe('templates', () => {
  it.each(streamNames)('of %s go in as they are, in both languages, and the second adds nothing', async (stream) => {
    const { owner } = examples[stream][0];
    const rows = examples[stream].length;
    for (const [lang, published] of [['fr', 0] as const, ['en', rows] as const]) {
      const { status, headers, body: template } = await served.gateway.get(`/v1/templates/${stream}.csv?lang=${lang}`);
      expect([status, headers.get('content-type')]).toEqual([200, expect.stringContaining('text/csv')]);
      // `text()` takes a byte order mark away.
      const sent = await upload(`\uFEFF${template}`, { stream, owner });
      expect(sent).toMatchObject({ status: 202, body: { rows, published: rows, refused: 0, errors: [] } });
      expect(await counted(stream, owner)).toEqual({
        ...{ received: rows + published, accepted: rows, duplicate: published, quarantined: 0 },
      });
    }
  });

  it('come with the delimiter and the decimals that are asked for, and with a byte order mark', async () => {
    const path = '/v1/templates/trade.declarations.csv?lang=en&delimiter=tab&decimal=comma';
    const bytes = Buffer.from(await (await fetch(served.gateway.address + path)).arrayBuffer());
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(bytes.toString()).toContain('\t412500,00\t');
    expect((await served.gateway.get('/v1/templates/trade.nothing.csv')).body).toMatchObject({
      status: 400,
      parameter: 'stream',
    });
  });
});

describe('a file', () => {
  it('becomes facts, and sent twice adds nothing', async () => {
    const before = await counted('trade.flows', 'KAZ').catch(() => ({ accepted: 0, duplicate: 0 }));
    const file = [names, row('2001', '12.50'), row('2002'), ''].join('\r\n');
    for (const _ of ['once', 'twice']) {
      const { status, body } = await upload(file);
      expect(status).toBe(202);
      expect(body).toMatchObject({ topic: 'trade.flows.v1.KAZ', rows: 2, published: 2, refused: 0, dryRun: false });
      expect(body.summary).toMatch(
        /^Rows published: 2 of 2\. What was sent before counts as a duplicate: \/v1\/quality\?/,
      );
    }
    const after = await counted('trade.flows', 'KAZ');
    expect([after.accepted - before.accepted, after.duplicate - before.duplicate]).toEqual([2, 2]);
    expect(await flows('2001')).toMatchObject([{ value: '12.50', status: 'reported' }]);
  });

  it('of which rows are wrong tells each and publishes the others; mended and sent whole, it adds these alone', async () => {
    const file = [names, row('2003'), row('2004').replace('MAR', 'Maroc'), row('2005', '1,5').replace('1,5', '"1,5"')];
    const { status, body } = await upload(file.join('\n'), { more: '&lang=fr' });
    expect(status).toBe(202);
    expect(body).toMatchObject({ rows: 3, inOrder: 1, published: 1, refused: 2, refusedUnlisted: 0 });
    expect(body.errors).toMatchObject([
      { line: 3, column: 'partenaire', value: 'Maroc', reason: 'unknown-code', example: 'MAR' },
      { line: 4, column: 'valeur', value: '1,5', reason: 'schema-invalid', example: '1.5' },
    ]);
    expect(body.errors[0].message).toBe('« Maroc » n’est pas un code de pays ISO 3166-1 alpha-3, comme KAZ');
    expect(body.summary).toMatch(/^Lignes publiées : 1 sur 3 ; refusées et non publiées : 2\./);
    for (const { href } of body.links) expect((await served.gateway.get(href)).status).toBe(200);
    const mended = file.join('\n').replace('Maroc', 'MAR').replace('"1,5"', '1.5');
    expect((await upload(mended)).body).toMatchObject({ published: 3, refused: 0 });
    for (const period of ['2003', '2004', '2005']) expect(await flows(period)).toHaveLength(1);
  });

  it('is tried out without anything published', async () => {
    const file = [names, row('2006'), row('2006', 'x'), row('2006', 'y')].join('\n');
    const { status, body } = await upload(file, { more: '&dryRun=true&errors=1' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ dryRun: true, rows: 3, inOrder: 1, published: 0, refused: 2, refusedUnlisted: 1 });
    expect(body.errors).toMatchObject([{ line: 3, column: 'value' }]);
    // Nothing becomes of rows that were not published.
    expect(body.links).toEqual([]);
    expect(await flows('2006')).toEqual([]);
  });

  it('without a row says that nothing was published', async () => {
    const { status, body } = await upload(`${names}\n\n`, { more: '&lang=fr' });
    expect([status, body.rows, body.links]).toEqual([202, 0, []]);
    expect(body.summary).toBe('Rien n’a été publié : aucune ligne n’a été lue sous celle des noms de colonnes.');
  });

  it('is read in the encoding that is said', async () => {
    const file = Buffer.concat([
      Buffer.from('index;edition;period;score;scale\nWB.LPI;2023;2023;2,7;'),
      Buffer.from([0xd8, 0xea, 0xe0, 0xeb, 0xe0]),
    ]);
    const sending = { stream: 'logistics.scores', owner: 'KAZ', more: '&decimal=comma' } as const;
    const wrong = await upload(file, sending);
    expect(wrong).toMatchObject({ status: 400, body: { errors: [{ line: 2 }], receipt: { published: 0 } } });
    expect(wrong.body.detail).toContain('windows-1251');
    const { status, body } = await upload(file, { ...sending, type: 'text/csv; charset=windows-1251' });
    expect([status, body.published]).toEqual([202, 1]);
    await served.pipeline.settled();
    const { rows } = await served.pipeline.pool.query(
      "select score :: text, scale from logistics.score_versions where index = 'WB.LPI' and edition = '2023'",
    );
    expect(rows).toEqual([{ score: '2.7', scale: 'Шкала' }]);
    expect(await upload(file, { ...sending, type: 'text/csv; charset=utf-16' })).toMatchObject({
      status: 415,
      body: { allowed: ['utf-8', 'windows-1252', 'windows-1251'] },
    });
  });

  it('with semicolons and decimal commas is read where it says so', async () => {
    const file = `${names}\n${row('2007', '1234,5')}`.replaceAll(',', ';').replace('1234;5', '1234,5');
    expect((await upload(file)).body).toMatchObject({ refused: 1, errors: [{ column: 'value', example: '1234.5' }] });
    expect((await upload(file, { more: '&decimal=comma' })).body).toMatchObject({ published: 1 });
    expect(await flows('2007')).toMatchObject([{ value: '1234.5' }]);
  });

  it('that contradicts one sent before is quarantined; with a higher revision it holds', async () => {
    await upload([names, row('2008', '5')].join('\n'));
    await upload([names, row('2008', '6')].join('\n'));
    expect(await flows('2008')).toMatchObject([{ value: '5' }]);
    const { body } = await served.gateway.get('/v1/quarantine?owner=KAZ&reason=identity-conflict');
    expect(JSON.parse(body.data[0].text)).toMatchObject({
      subject: 'MAR X 2008 HS TOTAL NATIONAL',
      data: { value: '6' },
    });
    await upload([`${names},revision`, `${row('2008', '6')},1`].join('\n'));
    expect(await flows('2008')).toMatchObject([{ value: '6' }]);
  });

  it.each([
    ['a first line that is not in order', `${names},nope\n${row('2009')}`, {}, 400, 'rien n’a été publié'],
    ['no first line', '', {}, 400, 'rien n’a été publié'],
    ['another content type', '{}', { type: 'application/json' }, 415, 'text/csv'],
    ['an owner without topics', names, { owner: 'FRA' }, 422, 'le topic trade.flows.v1.FRA n’existe pas'],
    ['a parameter that is unknown', names, { more: '&dry=1' }, 400, 'pas de paramètre dry'],
  ])('is refused for %s', async (_, file, sending, expected, told) => {
    const { more = '', ...others } = sending as Sending;
    const { status, body } = await upload(file, { ...others, more: `${more}&lang=fr` });
    expect([status, body.detail]).toEqual([expected, expect.stringContaining(told)]);
    expect(await flows('2009')).toEqual([]);
  });

  it('of which the first line is not in order is told each column that is wrong', async () => {
    const { body } = await upload(`${names},nope`, { more: '&lang=fr' });
    expect(body.errors).toEqual([
      { line: 1, column: 'nope', message: expect.stringMatching(/^il n’y a pas de colonne « nope »/) },
    ]);
  });

  it('that breaks off is not taken for whole: no half of a row is read', async () => {
    const sending = request(`${served.gateway.address}/v1/uploads?stream=trade.flows&owner=KAZ`, {
      ...{ method: 'POST', headers: { 'content-type': 'text/csv' } },
    });
    sending.on('error', () => {}).write(`${names}\n${row('2030')}\n${row('2031').replace('FOB', 'F')}`);
    // Long enough for what was sent to have been read.
    await sleep(300);
    sending.destroy();
    await sleep(300);
    expect([...(await flows('2030')), ...(await flows('2031'))]).toEqual([]);
    const { body } = await upload([names, row('2030')].join('\n'));
    expect(body).toMatchObject({ published: 1 });
  });

  it('that cannot be read to its end is read up to there, and the answer says where', async () => {
    const rows = Array.from({ length: 1_200 }, (_, at) =>
      row(`${1900 + (at % 100)}-${String(1 + (at % 12)).padStart(2, '0')}`),
    );
    const file = Buffer.concat([Buffer.from(`${[names, ...rows].join('\n')}\n`), Buffer.from([0xff, 0x0a])]);
    const { status, body } = await upload(file, { more: '&lang=fr' });
    expect(status).toBe(400);
    const message = expect.stringMatching(/^il y a des octets/);
    expect(body.detail).toContain('il y a des octets');
    expect(body).toMatchObject({
      errors: [{ line: 1_202, message }],
      receipt: { rows: 1_200, published: 1_200, refused: 0 },
    });
  });
});
