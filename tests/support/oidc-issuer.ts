/** An OpenID Connect issuer over real HTTP, whose keys can be changed. */
import { createServer, type Server } from 'node:http';
import { exportJWK, generateKeyPair } from 'jose';
import { type Adapter, type JWK, Provider } from 'oidc-provider';

export interface OidcIssuer {
  readonly issuer: string;
  /** A token of a client with these claims of ours, for a minute, as the issuer gives it for client credentials. */
  token(claims: object, forAudience?: string): Promise<string>;
  /** From now on it signs with another key, and publishes that alone. */
  rotate(algorithm: 'RS256' | 'ES256' | 'EdDSA' | 'PS256'): Promise<void>;
  stop(): Promise<void>;
}

export const audience = 'https://entente.example';
const client = { client_id: 'ministry', client_secret: 'a secret of the tests' };

/** In which the issuer of the tests is told what to claim. */
const claimsHeader = 'x-claims';

/** What the issuer gives is signed, and needs no place to be kept. */
class NothingKept implements Adapter {
  async upsert() {}
  async find() {}
  async findByUserCode() {}
  async findByUid() {}
  async consume() {}
  async destroy() {}
  async revokeByGrantId() {}
}

export async function startIssuer(port = 0): Promise<OidcIssuer> {
  let answer: ReturnType<Provider['callback']>;
  const server = createServer((request, response) => void answer(request, response));
  const issuer = `http://127.0.0.1:${await listen(server, port)}`;

  const rotate = async (alg: string) => {
    const { privateKey } = await generateKeyPair(alg, { extractable: true });
    const key = { ...(await exportJWK(privateKey)), alg, use: 'sig' } as JWK;
    const provider = new Provider(issuer, {
      adapter: NothingKept,
      jwks: { keys: [key] },
      ttl: { ClientCredentials: 60 },
      clients: [
        {
          ...client,
          grant_types: ['client_credentials'],
          redirect_uris: [],
          response_types: [],
          id_token_signed_response_alg: alg as 'RS256',
        },
      ],
      enabledJWA: { idTokenSigningAlgValues: [alg as 'RS256'] },
      features: {
        clientCredentials: { enabled: true },
        devInteractions: { enabled: false },
        resourceIndicators: {
          enabled: true,
          getResourceServerInfo: (_, resource) => ({
            ...{ scope: '', audience: resource, accessTokenFormat: 'jwt', accessTokenTTL: 60 },
            jwt: { sign: { alg: alg as 'RS256' } },
          }),
        },
      },
      extraTokenClaims: ({ req }) => JSON.parse(String(req.headers[claimsHeader])) as Record<string, unknown>,
    });
    answer = provider.callback();
  };
  await rotate('RS256');

  return {
    issuer,
    rotate,
    async token(claims, resource = audience) {
      const response = await fetch(`${issuer}/token`, {
        method: 'POST',
        headers: { [claimsHeader]: JSON.stringify(claims) },
        body: new URLSearchParams({
          ...client,
          ...{ grant_type: 'client_credentials', resource },
        }),
      });
      const body = (await response.json()) as { access_token?: string };
      if (body.access_token === undefined) throw new Error(`the issuer gave no token: ${JSON.stringify(body)}`);
      return body.access_token;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
}
