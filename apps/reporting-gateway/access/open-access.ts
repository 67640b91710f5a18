import type { ConsoleLogger } from '@nestjs/common';
import type { Pool } from 'pg';
import { type Access, createAccess } from '#access/access.js';
import type { AccessSettings } from '#access/settings.js';
import { createAccessPool } from '#persistence/database.js';
import type { Environment } from '#platform/config.js';
import { watchIdle } from '#platform/runtime.js';
import type { Protection } from './protect.js';

export interface OpenAccess {
  /** Undefined where identity is not set up. */
  readonly access: Access | undefined;
  /** Connections that write, whether or not identity is set up. */
  readonly writer: Pool;
  readonly protection: Protection;
  close(): Promise<void>;
}

/** Few: a key in use is looked up once in some seconds; what writes is noted each time. */
const connections = 4;
const defaultRate = '600';
const defaultStreams = '20';

/** Who may read and send; keys and audit log are in the database at `url`. Without settings nobody is asked who they are. */
export function openAccess(
  settings: AccessSettings | undefined,
  environment: Environment,
  url: string,
  logger: ConsoleLogger,
): OpenAccess {
  const { CORS_ORIGINS, RATE_LIMIT = defaultRate, STREAM_LIMIT = defaultStreams, TRUSTED_PROXIES } = environment;
  const corsOrigins = CORS_ORIGINS?.split(',') ?? [];
  const pool = watchIdle(createAccessPool({ url, applicationName: 'access', poolSize: connections }), logger);
  const opened = { writer: pool, close: () => pool.end() };
  if (!settings) return { access: undefined, protection: { corsOrigins }, ...opened };
  const onError = (error: Error) => logger.warn(`the use of an API key is not noted: ${error.message}`);
  return {
    access: createAccess({ pool, ...settings, onError }),
    protection: {
      corsOrigins,
      requestsPerMinute: Number(RATE_LIMIT),
      streamsOpen: Number(STREAM_LIMIT),
      // Not without identity: then the gateway answers to this machine alone, by the name that it is asked under.
      trustedProxies: TRUSTED_PROXIES?.split(','),
    },
    ...opened,
  };
}
