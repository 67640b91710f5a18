/** `entente status` of the build, as senders and operators use it, against a gateway over real HTTP. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { anEvent } from '../support/events.js';
import { useCommand } from './use-command.js';
import { useGateway } from './use-gateway.js';

const served = useGateway();
const { run } = useCommand(served);

/** A line each. */
const events = (ids: readonly string[], data: object) =>
  ids.map((id) => JSON.stringify({ ...anEvent('trade.flows', { ...data, dataset: id }), id })).join('\n');

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

describe('entente status', () => {
  it('tells what was received, and what to do about what was refused', async () => {
    await run('send - --owner KAZ', events(['first', 'second'], { reporter: 'KAZ', partner: 'MAR' }));
    await run('send - --owner MAR', events(['wrong', 'wrong-too'], { currency: 'XQX' }));
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
