/** The `entente quarantine` command of the build, against a gateway over real HTTP. */
import { expect, it } from '@jest/globals';
import { anEvent } from '../support/events.js';
import { useCommand } from './use-command.js';
import { useGateway } from './use-gateway.js';

const served = useGateway();
const { run, file } = useCommand(served);

it('lists what was refused, shows one, sends it again, and a mended one in its place', async () => {
  const event = { ...anEvent('trade.flows', { dataset: 'mended', currency: 'XQX' }), id: 'to-mend' };
  expect((await run('send - --owner MAR', JSON.stringify(event))).code).toBe(3);
  await served.pipeline.settled();
  const [newest] = JSON.parse((await run('quarantine list --owner MAR --json')).stdout);
  const list = await run('quarantine list --owner MAR --stream trade.flows --limit 1');
  expect([list.code, list.stdout]).toEqual([
    0,
    expect.stringMatching(new RegExp(`^${newest.id} +.* MAR +trade\\.flows +to-mend +unknown-code +open +"XQX"`, 'm')),
  ]);
  const { stdout } = await run(`quarantine show ${newest.id} --lang fr`);
  expect(stdout).toContain(`${newest.id} : unknown-code, à /data/currency`);
  expect(stdout).toContain('"XQX" n’est pas un code de monnaie');
  expect(stdout).toContain('Un code n’est pas dans sa liste de codes.');
  expect(stdout).toContain('"id":"to-mend"');
  expect(stdout).toContain(`événement to-mend de ${String(event.source)}`);

  const again = await run(`quarantine replay ${newest.id}`);
  expect([again.code, again.stdout]).toEqual([3, expect.stringContaining('will be refused: unknown-code')]);
  await served.pipeline.settled();
  const [second] = JSON.parse((await run('quarantine list --owner MAR --json')).stdout);
  expect(second.id).not.toBe(newest.id);
  expect((await run(`quarantine show ${newest.id}`)).stdout).toMatch(
    new RegExp(`^sent again .*Z\\nrefused again .*Z: it is number ${second.id} now$`, 'm'),
  );
  const repeated = await run(`quarantine replay ${newest.id}`);
  expect([repeated.code, repeated.stderr]).toEqual([3, expect.stringContaining(`it is number ${second.id} now`)]);
  for (const [name, text, told] of [
    ['array', '[]', 'an event is a JSON object'],
    ['as-it-was', JSON.stringify(event), 'refused at /data/currency: "XQX" is not'],
    ['empty', '', 'is empty'],
  ] as const) {
    const rubbish = await run(`quarantine fix ${second.id} ${await file(`${name}.json`, text)}`);
    expect([rubbish.code, rubbish.stderr]).toEqual([3, expect.stringContaining(told)]);
  }
  const inFrench = await run(
    `quarantine fix ${second.id} ${await file('as-it-was.json', JSON.stringify(event))} --lang fr`,
  );
  expect(inFrench.stderr).toContain('Rien n’a été envoyé');
  const path = await file(
    'mended.json',
    JSON.stringify({ ...event, data: { ...(event.data as object), currency: 'USD' } }),
  );
  const fixed = await run(`quarantine fix ${second.id} ${path}`);
  expect([fixed.code, fixed.stdout]).toEqual([0, `${second.id}: sent again\n`]);
  await served.pipeline.settled();
  const { body } = await served.gateway.get('/v1/trade/flows?reporter=MAR&source=mended');
  expect(body.data).toHaveLength(1);
  expect((await run(`quarantine show ${second.id}`)).stdout).toMatch(
    /^sent again .*Z\nwhat was sent was accepted .*Z$/m,
  );
  expect((await run(`quarantine show ${second.id} --lang fr`)).stdout).toMatch(
    /^renvoyé le .*Z\nce qui a été renvoyé a été accepté le .*Z$/m,
  );

  const twice = await run(`quarantine fix ${second.id} ${path}`);
  expect([twice.code, twice.stderr]).toEqual([3, expect.stringContaining(`${second.id}: `)]);
  const none = await run('quarantine show 999999');
  expect([none.code, none.stderr]).toEqual([
    3,
    expect.stringContaining('999999: no refused event that you may see has this number'),
  ]);
  const unread = await run('quarantine show abc');
  expect([unread.code, unread.stderr]).toEqual([2, expect.stringContaining('1 or more, digits alone')]);
}, 120_000);

it('lists those that are open, and closes one that somebody dismisses', async () => {
  await run('send - --owner MAR', JSON.stringify({ ...anEvent('trade.flows', { currency: 'XQX' }), id: 'a-trial' }));
  await served.pipeline.settled();
  const openIds = async () =>
    JSON.parse((await run('quarantine list --owner MAR --open --json')).stdout).map(({ id }: { id: string }) => id);
  const [trial] = await openIds();
  const dismissed = await run(`quarantine dismiss ${trial} --why trial`);
  expect([dismissed.code, dismissed.stdout]).toEqual([0, `${trial}: dismissed\n`]);
  expect(await openIds()).not.toContain(trial);
  const list = await run('quarantine list --owner MAR --limit 1 --lang fr');
  expect(list.stdout).toMatch(/motif +état +ce qui ne va pas$/m);
  expect(list.stdout).toMatch(new RegExp(`^${trial} +.* a-trial +unknown-code +classé sans suite +`, 'm'));
  expect((await run(`quarantine show ${trial}`)).stdout).toMatch(/^dismissed .*Z: trial$/m);
  const closed = await run(`quarantine dismiss ${trial} --why again`);
  expect([closed.code, closed.stderr]).toEqual([3, expect.stringContaining('was dismissed at')]);
  expect((await run(`quarantine dismiss ${trial}`)).code).toBe(2);
}, 120_000);
