/** Bearer tokens of a real issuer, over HTTP. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { exportSPKI, generateKeyPair, importJWK, type JWK, SignJWT, UnsecuredJWT } from 'jose';
import { Refused } from '#access/refused.js';
import { createTokenVerifier, IssuerAway, type TokenVerifier } from '#access/tokens.js';
import { audience, type OidcIssuer, startIssuer } from '../support/oidc-issuer.js';

const analyst = { entente_roles: ['analyst'] };
let issuer: OidcIssuer;
let verifier: TokenVerifier;

/** Who a token is of; in English, why it is refused. */
async function verify(token: string) {
  const found = await verifier(token);
  return found instanceof Refused ? found.told.en : found;
}

beforeAll(async () => {
  issuer = await startIssuer();
  // Without a rest between two looks at the keys.
  verifier = createTokenVerifier({ issuer: issuer.issuer, audience }, 0);
});
afterAll(() => issuer?.stop());

/** A token that the issuer gave so many seconds ago, for 60 seconds. */
async function givenAgo(seconds: number): Promise<string> {
  const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now() - seconds * 1_000);
  return issuer.token(analyst).finally(() => clock.mockRestore());
}

describe('a token of the issuer', () => {
  it('is whom its claims say', async () => {
    const claims = { entente_roles: ['producer'], entente_owner: 'KAZ', entente_streams: ['trade.flows'] };
    expect(await verify(await issuer.token(claims))).toMatchObject({
      ...{ id: 'oidc:ministry', roles: ['producer'], owner: 'KAZ', streams: ['trade.flows'], confidential: false },
      until: expect.any(Date),
    });
  });

  it.each(['ES256', 'EdDSA', 'RS256'] as const)(
    'is known after the issuer changed its key to %s',
    async (algorithm) => {
      const before = await issuer.token(analyst);
      expect(await verify(before)).toMatchObject({ roles: ['analyst'] });
      await issuer.rotate(algorithm);
      expect(await verify(await issuer.token(analyst))).toMatchObject({ roles: ['analyst'] });
      expect(await verify(before)).toBe('its key is none of the issuer');
    },
  );

  it('is refused when it is for others, expired, or without a role here', async () => {
    expect(await verify(await issuer.token(analyst, 'https://other.example'))).toBe(
      'its claim aud is not what is expected here',
    );
    expect(await verify(await issuer.token({}))).toContain('entente_roles');
    expect(await verify(await givenAgo(140))).toBe('it expired');
  });

  it('may be late by the difference of two clocks, and no more', async () => {
    expect(await verify(await givenAgo(80))).toMatchObject({ roles: ['analyst'] });
    expect(await verify(await givenAgo(100))).toBe('it expired');
  });

  it('is refused when it is signed in a way that is not pinned, though by the issuer', async () => {
    await issuer.rotate('PS256');
    expect(await verify(await issuer.token(analyst))).toContain('signed otherwise than by RS256, ES256, EdDSA');
    await issuer.rotate('RS256');
  });
});

describe('a made up token', () => {
  const claims = () => ({ ...analyst, iss: issuer.issuer, aud: audience, sub: 'x', exp: Date.now() / 1_000 + 60 });
  const publicKey = async () => (await (await fetch(`${issuer.issuer}/jwks`)).json()).keys[0] as JWK & { kid: string };

  it('is refused when another key signed it under the name of the issuer’s', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    const token = await new SignJWT(claims())
      .setProtectedHeader({ alg: 'RS256', kid: (await publicKey()).kid })
      .sign(privateKey);
    expect(await verify(token)).toBe('its signature is not right');
  });

  it('is refused when nobody signed it, or the public key did as if it were a secret', async () => {
    expect(await verify(new UnsecuredJWT(claims()).encode())).toMatch(/signed otherwise|not in order/);
    const secret = new TextEncoder().encode(
      await exportSPKI((await importJWK(await publicKey(), 'RS256')) as CryptoKey),
    );
    const token = await new SignJWT(claims())
      .setProtectedHeader({ alg: 'HS256', kid: (await publicKey()).kid })
      .sign(secret);
    expect(await verify(token)).toContain('signed otherwise');
  });

  it('is refused when it is no token at all', async () => {
    for (const text of ['', 'x', 'a.b.c', 'ent_', `${'a'.repeat(5_000)}.b.c`]) {
      expect(await verify(text)).toBe('it is not in order');
    }
  });
});

describe('an issuer', () => {
  it('that is away says nothing of a token, and is asked again', async () => {
    const token = await issuer.token(analyst);
    const port = Number(new URL(issuer.issuer).port);
    await issuer.stop();
    const late = createTokenVerifier({ issuer: issuer.issuer, audience }, 0);
    await expect(late(token)).rejects.toThrow(IssuerAway);
    issuer = await startIssuer(port);
    expect(await late(await issuer.token(analyst))).toMatchObject({ roles: ['analyst'] });
  });

  it('that calls itself otherwise is not believed', async () => {
    const { port } = new URL(issuer.issuer);
    const other = createTokenVerifier({ issuer: `http://localhost:${port}`, audience }, 0);
    await expect(other(await issuer.token(analyst))).rejects.toThrow('it says that it is');
  });
});
