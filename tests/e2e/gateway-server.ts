/** A gateway over real HTTP, on the database and the log that it is given. */
import type { EventLog } from '#event-log/event-log.js';
import { createReader } from '#persistence/database.js';
import { createRegistry } from '#platform/operations.module.js';
import { partsOf, watchIdle } from '#platform/runtime.js';
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
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  post(path: string, contentType?: string, body?: string | Buffer, headers?: Record<string, string>): Promise<Answer>;
  stop(): Promise<void>;
}

export async function startGateway({ url, log }: { url: string; log: EventLog }): Promise<GatewayServer> {
  const reader = watchIdle(createReader({ url, applicationName: 'gateway' }), testLogger);
  const parts = partsOf({ pool: reader, log });
  const app = await createGateway({ reader, log, parts, registry: createRegistry('gateway'), logger: testLogger });
  await app.listen(0, '127.0.0.1');
  const address = await app.getUrl();
  return {
    address,
    get: async (path, headers = {}) => answerOf(await fetch(address + path, { headers })),
    post: async (path, contentType, body, headers = {}) => {
      const all = { ...headers, ...(contentType && { 'content-type': contentType }) };
      const sent = body === undefined ? {} : { body: new Uint8Array(Buffer.from(body as string)) };
      return answerOf(await fetch(address + path, { method: 'POST', headers: all, ...sent }));
    },
    async stop() {
      await app.close();
      await reader.end();
    },
  };
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}
