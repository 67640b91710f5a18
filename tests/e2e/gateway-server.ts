import { fileURLToPath } from 'node:url';
/** A gateway over real HTTP, on the database and the log that it is given. */
import type { ConsoleLogger } from '@nestjs/common';
import type { Access } from '#access/access.js';
import type { EventLog } from '#event-log/event-log.js';
import { createAccessPool } from '#persistence/database.js';
import { createRegistry } from '#platform/operations.module.js';
import { partsOf } from '#platform/runtime.js';
import type { Protection } from '../../apps/reporting-gateway/access/protect.js';
import { openReaders } from '../../apps/reporting-gateway/reader/open-readers.js';
import { createGateway } from '../../apps/reporting-gateway/create-gateway.js';
import { testLogger } from '../support/pipeline.js';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- read as JSON; `expect` says what it must be
  readonly body: any;
}

export interface GatewayServer {
  readonly address: string;
  /** Every method and path of the router: `GET /v1/pairs/:pair`. */
  routes(): string[];
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  post(path: string, contentType?: string, body?: string | Buffer, headers?: Record<string, string>): Promise<Answer>;
  stop(): Promise<void>;
}

/** As the run of the tests has built it. */
const dashboard = fileURLToPath(new URL('../../dist/apps/dashboard/', import.meta.url));

interface GatewayOptions {
  readonly url: string;
  /** Where it reads for who is cleared; default: the same. */
  readonly clearedUrl?: string;
  /** A replica that it reads instead, and for how many seconds it may be behind. */
  readonly replicaUrl?: string;
  readonly maxLag?: number;
  readonly log: EventLog;
  readonly access?: Access;
  readonly protection?: Protection;
  readonly logger?: ConsoleLogger;
}

export async function startGateway(options: GatewayOptions): Promise<GatewayServer> {
  const { url, clearedUrl = options.replicaUrl ?? url, log, access, protection = {}, logger = testLogger } = options;
  const { replicaUrl = url, maxLag = 10 } = options;
  const urls = { DATABASE_URL: url, READ_DATABASE_URL: replicaUrl, CLEARED_DATABASE_URL: clearedUrl };
  const readers = await openReaders({ ...urls, READ_MAX_LAG: String(maxLag) }, 'gateway', logger);
  const { free: reader, cleared, replica } = readers;
  const parts = partsOf({ pool: reader, log, replica: replica?.following });
  const writer = createAccessPool({ url, applicationName: 'gateway', poolSize: 1 });
  const registry = createRegistry('gateway');
  const app = await createGateway({
    reader,
    cleared,
    writer,
    replica,
    log,
    parts,
    registry,
    access,
    protection,
    logger,
    dashboard,
  });
  await app.listen(0, '127.0.0.1');
  const address = await app.getUrl();
  return {
    address,
    routes: () => routesIn(app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false })),
    get: async (path, headers = {}) => answerOf(await fetch(address + path, { headers })),
    post: async (path, contentType, body, headers = {}) => {
      const all = { ...headers, ...(contentType && { 'content-type': contentType }) };
      const sent = body === undefined ? {} : { body: new Uint8Array(Buffer.from(body as string)) };
      return answerOf(await fetch(address + path, { method: 'POST', headers: all, ...sent }));
    },
    async stop() {
      await app.close();
      await writer.end();
      await readers.close();
    },
  };
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}

/** Of the router's own drawing, in which a path continues that of the line above that is less indented. */
function routesIn(tree: string): string[] {
  const above: string[] = [];
  return tree.split('\n').flatMap((line) => {
    const [, indent, part, methods] = /^([│ ]*)[├└]── (\S+)(?: \((.+)\))?$/.exec(line) ?? [];
    if (indent === undefined || part === undefined) return [];
    above.splice(indent.length / 4, Infinity, part);
    return methods?.split(', ').map((method) => `${method} ${above.join('')}`) ?? [];
  });
}
