/** `entente upload` of the build, as a sender uses it, against a gateway over real HTTP. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { useCommand } from './use-command.js';
import { useGateway } from './use-gateway.js';

const served = useGateway();
const { run, file } = useCommand(served);

const names = 'partner;flow;period;commodity;dataset;value;currency;valuation';
const row = (period: string, value = '100') => `MAR;X;${period};TOTAL;NATIONAL;${value};USD;FOB`;
const flows = '--stream trade.flows --owner kaz';

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
