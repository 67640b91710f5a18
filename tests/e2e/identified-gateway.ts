import { afterAll, beforeAll } from '@jest/globals';
import type { Rights } from '#access/identity.js';
import { startAccess, type TestAccess } from '../support/access.js';
import { type Pipeline, startPipeline } from '../support/pipeline.js';
import { type GatewayServer, startGateway } from './gateway-server.js';

const structured = 'application/cloudevents+json';
const batch = 'application/cloudevents-batch+json';

/** For a spec in which somebody is known: every service, and a gateway that asks who somebody is. */
export function useIdentifiedGateway() {
  let pipeline: Pipeline | undefined;
  let identities: TestAccess | undefined;
  let gateway: GatewayServer | undefined;

  beforeAll(async () => {
    pipeline = await startPipeline(['MAR', 'KAZ']);
    identities = startAccess(pipeline.url, pipeline.pool);
    gateway = await startGateway({ ...pipeline, access: identities.access });
  }, 60_000);

  afterAll(async () => {
    await gateway?.stop();
    await identities?.stop();
    await pipeline?.stop();
  }, 30_000);

  /** Somebody with a key of these rights. */
  const somebody = async (rights: Partial<Rights>) => {
    const { id, text } = await identities!.key(rights);
    const headers = { authorization: `Bearer ${text}` };
    return {
      id: `key:${id}`,
      headers,
      authorization: headers.authorization,
      get: (path: string, more: Record<string, string> = {}) => gateway!.get(path, { ...headers, ...more }),
      send: (owner: string, events: readonly object[]) =>
        gateway!.post(`/v1/events?owner=${owner}`, batch, JSON.stringify(events), headers),
      replay: (number: string, mended?: string) =>
        gateway!.post(`/v1/quarantine/${number}/replay`, mended && structured, mended, headers),
    };
  };

  return {
    get pipeline() {
      return pipeline!;
    },
    get identities() {
      return identities!;
    },
    get address() {
      return gateway!.address;
    },
    producerOf: (owner: string, streams: Rights['streams'] = null) => somebody({ roles: ['producer'], owner, streams }),
    analyst: (confidential = false) => somebody({ roles: ['analyst'], confidential }),
    operator: (confidential = false) => somebody({ roles: ['operator'], confidential }),
    /** How many records the log has taken. */
    async inLog(): Promise<string | undefined> {
      const { rows } = await pipeline!.pool.query<{ n: string }>('select sum(next_offset) n from event_log.partitions');
      return rows[0]?.n;
    },
  };
}
