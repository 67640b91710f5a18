/** A newcomer's way with signatures, by the command of the build and over real HTTP: from a key to who signed a number. */
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { anEvent } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { flowNames, flowRow } from '../support/tables.js';
import { useCommand } from './use-command.js';
import { useGateway } from './use-gateway.js';

const served = useGateway();
const { run, file } = useCommand(served);
const entente = (line: string, stdin = '') => run(line, stdin, { DATABASE_URL: served.pipeline.url });

const pair = (kind: 'ed25519' | 'rsa') => {
  const made = kind === 'rsa' ? generateKeyPairSync('rsa', { modulusLength: 2048 }) : generateKeyPairSync('ed25519');
  return {
    privateKey: made.privateKey.export({ type: 'pkcs8', format: 'pem' }),
    publicKey: made.publicKey.export({ type: 'spki', format: 'pem' }),
  };
};
const flow = (period: string, more: object = {}) => {
  const data = { reporter: 'KAZ', partner: 'MAR', flow: 'X', valuation: 'FOB', period, ...more };
  return JSON.stringify(anEvent('trade.flows', data, { id: `of-${period}` }));
};
const batch = 'application/cloudevents-batch+json';
const send = (...events: string[]) => served.gateway.post('/v1/events?owner=KAZ', batch, `[${events.join(',')}]`);
const signedBy = async (period: string) => {
  await served.pipeline.settled();
  const path = `/v1/indicators/trade.exports/explain?pair=KAZ-MAR&reporter=KAZ&period=${period}`;
  const { body } = await served.gateway.get(path);
  return body.data.facts.map(({ event }: { event: { signedBy: unknown } }) => event.signedBy);
};

describe.each(['ed25519', 'rsa'] as const)('a key of %s', (kind) => {
  const { privateKey, publicKey } = pair(kind);
  const kid = `customs-${kind}`;
  const period = kind === 'rsa' ? '2001' : '2002';
  let signed: string;

  it('is published, and signs a file', async () => {
    const [key, pub] = await Promise.all([file(`${kind}.pem`, privateKey), file(`${kind}.pub.pem`, publicKey)]);
    expect(await entente(`owners publish-key KAZ ${pub} --kid ${kid}`)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`Key ${kid} of KAZ is published`),
    });
    const events = await file(`${kind}.json`, `[${flow(period)},\n${flow(`${period}-01`)}]`);
    const done = await entente(`sign ${events} --key ${key} --kid ${kid}`);
    expect([done.code, done.stderr]).toEqual([0, '']);
    signed = done.stdout;
    expect(
      signed
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { ...JSON.parse(flow(period)), signature: expect.stringMatching(/^[\w-]+\.\.[\w-]+$/) },
      { id: `of-${period}-01`, signature: expect.any(String) },
    ]);
  });

  it('tells who signed what a number is made of', async () => {
    expect(await entente('send - --owner KAZ', signed)).toMatchObject({ code: 0 });
    const { body } = await served.gateway.get('/v1/quarantine?owner=KAZ');
    expect(body.data).toEqual([]);
    const signer = {
      ...{ owner: 'KAZ', kid, algorithm: kind === 'rsa' ? 'RS256' : 'EdDSA', revokedAt: null },
      thumbprint: expect.stringMatching(/^[\w-]{43}$/),
    };
    expect(await signedBy(period)).toEqual([signer]);
    const timeline = await served.gateway.get(`/v1/timeline?pair=KAZ-MAR&from=${period}&to=${period}`);
    expect(timeline.body.data).toMatchObject([{ event: { signedBy: signer } }, { event: { signedBy: signer } }]);
  });
});

describe('a signature that is not the owner’s word', () => {
  const { privateKey, publicKey } = pair('ed25519');
  const signed = async (event: string, more = '') =>
    (await entente(`sign - --key ${await file('other.pem', privateKey)}${more}`, event)).stdout;

  it('is told of beforehand, and its event is quarantined', async () => {
    const { status, body } = await send(
      await signed(flow('2003'), ' --kid customs-rsa'),
      await signed(flow('2004')),
      flow('2005'),
    );
    expect([status, body.results]).toMatchObject([
      202,
      [
        { expected: 'quarantined', reason: 'signature-invalid', path: '/signature' },
        { expected: 'quarantined', reason: 'signing-key-unknown' },
        { expected: 'accepted' },
      ],
    ]);
    expect(await signedBy('2005')).toEqual([null]);
    // Events of several partitions are refused in no order among them.
    const { body: quarantine } = await served.gateway.get('/v1/quarantine?owner=KAZ&lang=fr');
    const refused = quarantine.data.map(({ reason, advice }: Record<string, string>) => [reason, advice]);
    expect(refused.toSorted()).toEqual([
      ['signature-invalid', expect.stringContaining('Signez l’événement')],
      ['signing-key-unknown', expect.stringContaining('Faites-la publier')],
    ]);
  });

  it('is it once the key is published, under its thumbprint: the event is sent again as it was', async () => {
    const published = await entente(`owners publish-key KAZ ${await file('other.pub.pem', publicKey)} --json`);
    const { kid, thumbprint } = JSON.parse(published.stdout);
    expect(kid).toBe(thumbprint);
    const { body } = await served.gateway.get('/v1/quarantine?owner=KAZ&reason=signing-key-unknown');
    expect(await entente(`quarantine replay ${body.data[0].id}`)).toMatchObject({ code: 0 });
    expect(await signedBy('2004')).toMatchObject([{ kid, thumbprint }]);
  });

  it('is it no more once the key is revoked, and what it signed before tells so', async () => {
    const [{ kid }] = await signedBy('2004');
    const { stdout } = await entente(`owners revoke-key KAZ --kid ${kid} --json`);
    const { revokedAt } = JSON.parse(stdout);
    const { body } = await send(await signed(flow('2006')));
    expect(body.results).toMatchObject([{ expected: 'quarantined', reason: 'signing-key-revoked' }]);
    expect(await signedBy('2004')).toMatchObject([{ kid, revokedAt }]);
    const from = '2020-01-01T00:00:00.000Z';
    const earlier = await entente(`owners revoke-key KAZ --kid ${kid} --json --from 2020-01-01T01:00:00+01:00`);
    expect(JSON.parse(earlier.stdout)).toMatchObject({ revokedAt: from });
    expect((await entente(`owners revoke-key KAZ --kid ${kid}`)).stdout).toContain(`from ${from} on`);
    expect((await entente('owners keys KAZ')).stdout).toMatch(new RegExp(`^${kid} +EdDSA +${kid} .* ${from}$`, 'm'));
  }, 60_000);
});

describe('an owner that requires signatures', () => {
  const upload = (lang: string) =>
    served.gateway.post(
      `/v1/uploads?stream=trade.flows&owner=KAZ&lang=${lang}&dryRun=true`,
      'text/csv',
      `${flowNames}\n${flowRow.replace('KAZ', 'MAR')}\n`,
    );

  it('has no files of CSV taken, and is told what to do', async () => {
    expect((await upload('en')).status).toBe(200);
    expect((await entente('owners require-signature KAZ')).stdout).toContain('must be signed');
    // The gateway remembers for 5 seconds that it did not.
    await eventually(async () => expect((await upload('en')).status).toBe(422), 10_000);
    expect((await upload('fr')).body).toMatchObject({
      type: 'urn:entente:problem:not-signed',
      detail: expect.stringContaining('KAZ exige des signatures'),
    });
  });

  it('has nothing published of a batch with events that are not signed, and each is named', async () => {
    const key = await file('again.pem', pair('ed25519').privateKey);
    const { stdout } = await entente(`sign - --key ${key} --kid customs-rsa`, flow('2007'));
    const { status, body } = await send(stdout, flow('2008'), flow('2009', { partner: 'QQQ' }));
    expect([status, body.type]).toEqual([422, 'urn:entente:problem:not-signed']);
    expect(body.errors).toEqual([
      { index: 1, id: 'of-2008', path: '/signature', message: expect.stringContaining('KAZ requires a signature') },
    ]);
    const sent = await entente('send - --owner KAZ', flow('2008'));
    expect([sent.code, sent.stdout]).toEqual([
      3,
      expect.stringMatching(/^stopped: .*\n +1: KAZ requires a signature/m),
    ]);
  });

  it('may take it back', async () => {
    expect((await entente('owners require-signature KAZ --off')).stdout).toBe('Events of KAZ need not be signed\n');
    await eventually(async () => expect((await upload('en')).status).toBe(200), 10_000);
  });
});

it('is told what is wrong with a key or an event, and what to do', async () => {
  const { privateKey, publicKey } = pair('ed25519');
  const [key, pub] = await Promise.all([file('k.pem', privateKey), file('k.pub.pem', publicKey)]);
  const failures: [line: string, told: RegExp, stdin?: string][] = [
    [`owners publish-key KAZ ${key}`, /^2 .*private key.*openssl pkey/],
    [`owners publish-key KAZ ${pub} --kid customs-rsa`, /^1 .*another key as customs-rsa before/],
    ['owners require-signature MAR', /^1 .*MAR has no key that holds/],
    ['owners revoke-key KAZ --kid nothing', /^1 .*no key nothing/],
    ['owners revoke-key KAZ --kid customs-rsa --from yesterday', /^2 .*moment with its zone/],
    [`sign - --key ${pub}`, /^2 .*no private key/, flow('2001')],
    [`sign - --key ${key}`, /^3 .*event 1: /, '{"id":1}'],
  ];
  await Promise.all(
    failures.map(async ([line, told, stdin]) => {
      const { code, stderr } = await entente(line, stdin);
      expect(`${code} ${stderr}`).toMatch(told);
    }),
  );
  const { rows } = await served.pipeline.pool.query('select distinct action, outcome from access.audit order by 1');
  expect(rows).toEqual(
    ['publish-key', 'require-signature', 'revoke-key'].map((name) => ({
      ...{ action: `entente owners ${name}`, outcome: 'done' },
    })),
  );
}, 60_000);
