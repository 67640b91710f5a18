/** Whether and how identity is set up, by the environment. */
import { readFileSync } from 'node:fs';
import { ConfigError, type Environment } from '#platform/config.js';
import type { Issuer } from './tokens.js';

export interface AccessSettings {
  readonly secret: string | undefined;
  readonly oidc: Issuer | undefined;
}

/** As many as the hash has. */
const leastSecretBytes = 32;

/** Undefined where nothing is set up: then nobody is asked who they are. @throws ConfigError */
export function accessSettings(environment: Environment): AccessSettings | undefined {
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience } = environment;
  const secret = keySecret(environment);
  if ((issuer === undefined) !== (audience === undefined)) {
    throw new ConfigError(['OIDC_ISSUER and OIDC_AUDIENCE are set together or not at all']);
  }
  const oidc = issuer !== undefined && audience !== undefined ? { issuer, audience } : undefined;
  return secret === undefined && oidc === undefined ? undefined : { secret, oidc };
}

/** The key of the keyed hashes, of API_KEY_SECRET or the file that API_KEY_SECRET_FILE names. @throws ConfigError */
export function keySecret({ API_KEY_SECRET, API_KEY_SECRET_FILE: file }: Environment): string | undefined {
  if (API_KEY_SECRET !== undefined && file !== undefined) {
    throw new ConfigError(['API_KEY_SECRET and API_KEY_SECRET_FILE are both set: leave one']);
  }
  return file === undefined ? API_KEY_SECRET : readSecret(file);
}

function readSecret(file: string): string {
  let secret: string;
  try {
    secret = readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new ConfigError([`API_KEY_SECRET_FILE cannot be read: ${(error as Error).message}`]);
  }
  if (Buffer.byteLength(secret) >= leastSecretBytes) return secret;
  const advice = `expected ${leastSecretBytes} bytes or more, such as "openssl rand -hex 32" gives`;
  throw new ConfigError([`the secret in API_KEY_SECRET_FILE is too short: ${advice}`]);
}
