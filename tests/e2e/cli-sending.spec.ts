/** `entente send` of the build, as a sender uses it, against a gateway over real HTTP. */
import { describe, expect, it } from '@jest/globals';
import { anEvent } from '../support/events.js';
import { useCommand } from './use-command.js';
import { useGateway } from './use-gateway.js';

const served = useGateway();
const { run, file } = useCommand(served);

const event = (id: string, data: object = {}) => ({ ...anEvent('trade.flows', { ...data, dataset: id }), id });

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

  it('tells all of it in French', async () => {
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
});
