/** The `entente` command of the build, as a sender uses it, against a gateway over real HTTP. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { anEvent } from '../support/events.js';
import { useCommand } from './use-command.js';
import { useGateway } from './use-gateway.js';

const served = useGateway();
const { run, file } = useCommand(served);

const names = 'partner;flow;period;commodity;dataset;value;currency;valuation';
const row = (period: string, value = '100') => `MAR;X;${period};TOTAL;NATIONAL;${value};USD;FOB`;
const flows = '--stream trade.flows --owner kaz';

const event = (id: string, data: object = {}) => ({ ...anEvent('trade.flows', { ...data, dataset: id }), id });

describe('entente upload', () => {
  it('sends a file, and says so', async () => {
    const path = await file('flows.csv', [names, row('2001', '1,5'), row('2002', '2')].join('\n'));
    const { code, stdout, stderr } = await run(`upload ${path} ${flows} --decimal-comma`);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Rows published: 2 of 2. What was sent before counts as a duplicate');
    expect(stdout).toContain('/v1/quality?owner=KAZ&stream=trade.flows');
    await served.pipeline.settled();
    const { body } = await served.gateway.get('/v1/trade/flows?reporter=KAZ&period=2001');
    expect(body.data).toMatchObject([{ value: '1.5' }]);
  });

  it('shows refused rows as a table, in French too, and ends with 3', async () => {
    const path = await file('wrong.csv', [names, row('2003'), row('2004', '\u001B[31mred')].join('\n'));
    const { code, stdout } = await run(`upload ${path} ${flows} --dry-run --lang fr`);
    expect(code).toBe(3);
    const [head, , first] = stdout.split('\n');
    expect(head!.split(/ {2,}/)).toEqual(['ligne', 'colonne', 'valeur', 'plutôt', 'ce qui ne va pas']);
    expect(first!.split(/ {2,}/).slice(0, 4)).toEqual(['3', 'valeur', '[31mred', '31']);
    expect(stdout).toContain('À blanc. Lignes en règle : 1 sur 2 ; refusées et non publiées : 1.');
    expect(stdout).not.toContain('\u001B');
  });

  it('reads stdin, in the encoding that is said, and prints JSON', async () => {
    const text = `index;edition;period;score;scale\nX.Y;1;2020;2;caf\u00E9`;
    const { code, stdout } = await run('upload - --stream logistics.scores --owner KAZ --json', text);
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { rows: 1, published: 1 }]);
    const western = await file('western.csv', Buffer.from(text.replace('X.Y', 'X.Z'), 'latin1'));
    const guessed = await run(`upload ${western} --stream logistics.scores --owner KAZ`);
    expect([guessed.code, guessed.stdout]).toEqual([3, expect.stringContaining('bytes that are not utf-8')]);
    const said = await run(`upload ${western} --stream logistics.scores --owner KAZ --encoding windows-1252`);
    expect([said.code, said.stdout]).toEqual([0, expect.stringContaining('Rows published: 1 of 1.')]);
  });

  it('sends a file of gzip as it is', async () => {
    const path = await file('flows.csv.gz', gzipSync([names, row('2006'), row('2007')].join('\n')));
    const { code, stdout } = await run(`upload ${path} ${flows} --dry-run`);
    expect([code, stdout]).toEqual([0, expect.stringContaining('Rows in order: 2 of 2.')]);
  });

  it('says that a file without a row sends nothing, and ends with 3', async () => {
    const { code, stdout } = await run(`upload ${await file('empty.csv', `${names}\n`)} ${flows} --lang fr`);
    expect([code, stdout]).toEqual([3, expect.stringContaining('Rien n’a été publié')]);
  });

  it('tells what is wrong with a first line, and ends with 3', async () => {
    const path = await file('header.csv', `${names};nope\n${row('2005')};x`);
    const { code, stdout } = await run(`upload ${path} ${flows}`);
    expect([code, stdout]).toEqual([3, expect.stringContaining('there is no column "nope" in trade.flows')]);
    expect(stdout).toContain('nothing was published');
  });

  it.each([
    ['a file that is not there', 'upload nowhere.csv', {}, 3, 'nowhere.csv cannot be read: it is not there\n'],
    ['a folder', 'upload tests', {}, 3, 'tests cannot be read: it is a folder\n'],
    ['no gateway', 'upload -', { ENTENTE_URL: 'http://127.0.0.1:9' }, 1, 'cannot be reached'],
    ['an address that is none', 'upload -', { ENTENTE_URL: 'gateway' }, 1, 'ENTENTE_URL is "gateway"'],
    ['a key that cannot be one', 'upload -', { ENTENTE_KEY: 'se cret' }, 1, 'ENTENTE_KEY is "***"'],
    ['no such encoding', 'upload - --encoding utf-16', {}, 2, 'Allowed choices are utf-8'],
  ])('ends with its exit code at %s', async (_, line, environment, code, told) => {
    const outcome = await run(`${line} ${flows}`, names, environment);
    expect([outcome.code, outcome.stderr]).toEqual([code, expect.stringContaining(told)]);
    expect(outcome.stderr.trim().split('\n').length).toBeLessThan(4);
  });
});

describe('a gateway that wants a key', () => {
  it('is sent it, and is told of when it lets nobody in', async () => {
    const server = createServer((request, response) => {
      const [, key] = /^Bearer (.*)$/.exec(request.headers.authorization ?? '') ?? [];
      // As one of the version before there was this: the command may be newer than the gateway.
      const isThere = !request.url!.startsWith('/v1/processes');
      const status = key === 'right' ? (isThere ? 200 : 404) : key === 'of-kaz' ? 403 : 401;
      const detail = status === 403 ? 'MAR is not yours' : 'nobody knows you';
      response.writeHead(status, { 'content-type': 'application/problem+json' });
      response.end(JSON.stringify(key === 'right' ? { data: [] } : { title: 'Not let through', detail }));
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const environment = { ENTENTE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
    try {
      const wrong = await run('status', '', { ...environment, ENTENTE_KEY: 'wrong' });
      expect([wrong.code, wrong.stderr]).toEqual([
        3,
        expect.stringContaining('401: nobody knows you): check ENTENTE_KEY'),
      ]);
      expect(wrong.stderr).not.toContain('wrong');
      const other = await run('status', '', { ...environment, ENTENTE_KEY: 'of-kaz' });
      expect([other.code, other.stderr]).toEqual([
        3,
        expect.stringContaining('403: MAR is not yours): this key may not do that: use one of the owner or role'),
      ]);
      const none = await run('status', '', environment);
      expect([none.code, none.stderr]).toEqual([3, expect.stringContaining('): set ENTENTE_KEY')]);
      const right = await run('status', '', { ...environment, ENTENTE_KEY: 'right' });
      expect(right.code).toBe(0);
      // Of the services a gateway like that tells nothing: they may be away.
      expect(right.stdout).toContain('cannot be told: which services run (the gateway is of a version');
      expect(right.stdout).toContain('\nall that could be seen is well\n');
    } finally {
      server.close();
    }
  }, 60_000);
});

describe('entente send', () => {
  it.each([
    ['one a line', (events: object[]) => `${events.map((one) => JSON.stringify(one)).join('\n\n')}\n`],
    ['in an array', (events: object[]) => JSON.stringify(events, null, 2)],
  ])('sends events %s, and lists those that will be quarantined', async (form, written) => {
    const id = form.replaceAll(' ', '-');
    const path = await file('events', written([event(`${id}-1`), event(`${id}-2`, { currency: 'XQX' })]));
    const { code, stdout } = await run(`send ${path} --owner MAR`);
    expect(code).toBe(3);
    expect(stdout).toMatch(
      new RegExp(`${form === 'one a line' ? 3 : 2} +${id}-2 +unknown-code +/data/currency +"XQX" is not`),
    );
    expect(stdout).toContain('events published: 2, of them to be quarantined: 1');
    await served.pipeline.settled();
    const { body } = await served.gateway.get('/v1/trade/flows?reporter=MAR&limit=1000');
    expect(body.data.filter((flow: { event: { id: string } }) => flow.event.id.startsWith(id))).toHaveLength(1);
  });

  it('sends a single one as documents show it, and more than a batch', async () => {
    const single = await run('send - --owner MAR', JSON.stringify(event('single'), null, 2));
    expect([single.code, single.stdout]).toEqual([0, 'events published: 1, of them to be quarantined: 0\n']);
    const many = Array.from({ length: 1_201 }, (_, at) => JSON.stringify(event(`many-${at}`))).join('\n');
    const { code, stdout } = await run('send - --owner MAR --json', many);
    expect([code, JSON.parse(stdout)]).toEqual([0, { published: 1_201, quarantined: [] }]);
  });

  it.each([
    ['nothing', '\n', 'there is no event in it'],
    ['a line that is no JSON', `${JSON.stringify(event('a'))}\n{"b":`, 'line 2 is not JSON'],
    ['an array that does not end', '[{"a": 1}', 'begins as a JSON array and is none'],
    [
      'what belongs to no stream',
      JSON.stringify({ ...event('c'), type: 'no.such' }),
      '1: type "no.such" belongs to no stream',
    ],
  ])('stops at %s, and says where', async (_, text, told) => {
    const { code, stdout } = await run('send - --owner MAR', text);
    expect([code, stdout]).toEqual([3, expect.stringContaining(told)]);
    expect(stdout).toContain('events published: 0');
  });
});

describe('entente status', () => {
  it('tells what was received, and what to do about what was refused', async () => {
    await served.pipeline.settled();
    const { code, stdout } = await run('status');
    expect([code, stdout]).toEqual([0, expect.stringContaining('the gateway answers, and is ready')]);
    expect(stdout).toContain('\n  indicators: running (1 process)\n');
    expect(stdout).toMatch(/KAZ +trade\.flows +2 +2 +0 +0 +0 +0 +20/);
    expect(stdout).toContain(
      'trade.flows.v1.MAR: 2 of 2 refused are open: "entente quarantine list --open --owner MAR --stream trade.flows" lists them, "entente quarantine show <number>" tells how to mend one',
    );
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^nothing is seen to be wrong; to look at: \d$/);
    const french = await run('status --lang fr');
    expect(french.stdout).toMatch(/^la passerelle répond, et elle est prête\n/);
    expect(french.stdout).toContain('\n  indicators : tourne (1 processus)\n');
    expect(french.stdout).toMatch(/: refusés : \d, dont ouverts : \d : « entente quarantine list --open --owner MAR /);
    const { streams } = JSON.parse((await run('status --owner KAZ --json')).stdout);
    expect(streams.every(({ owner }: { owner: { code: string } }) => owner.code === 'KAZ')).toBe(true);
  });

  it('ends with 1 where nothing answers', async () => {
    const { code, stderr } = await run('status', '', { ENTENTE_URL: 'http://127.0.0.1:9' });
    expect([code, stderr]).toEqual([1, expect.stringContaining('check that ENTENTE_URL is right')]);
    const french = await run('status --lang fr', '', { ENTENTE_URL: 'http://127.0.0.1:9' });
    expect([french.code, french.stderr]).toEqual([1, expect.stringContaining('ne peut être jointe')]);
  });
});

it('entente send tells all of it in French', async () => {
  const wrong = JSON.stringify(event('in-french', { currency: 'XQX' }));
  const { code, stdout } = await run('send - --owner MAR --lang fr', wrong);
  expect(code).toBe(3);
  const [head, , first] = stdout.split('\n');
  expect(head!.split(/ {2,}/)).toEqual(['événement', 'id', 'motif', 'chemin', 'ce qui ne va pas']);
  expect(first).toContain('"XQX" n’est pas un code de monnaie');
  expect(stdout).toContain('événements publiés : 1, dont à mettre en quarantaine : 1');
  expect(stdout).toContain('ce qui est refusé est gardé : « entente quarantine list » le montre');
  const broken = await run('send - --owner MAR --lang fr', `${wrong}\n{"b":`);
  expect([broken.code, broken.stdout]).toEqual([3, expect.stringContaining('arrêté : la ligne 2 n’est pas du JSON')]);
  const nowhere = await run('send - --owner FRA --lang fr', wrong);
  expect([nowhere.code, nowhere.stdout]).toEqual([
    3,
    expect.stringContaining('le topic trade.flows.v1.FRA n’existe pas'),
  ]);
});
