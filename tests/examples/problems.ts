/** One answer of each type of problem, each provoked. */
import type { Role } from '#access/identity.js';
import { createKafkaLog } from '#event-log/kafka/create-kafka-log.js';
import { createLogger } from '#platform/runtime.js';
import { releaseSignatures, requireSignatures } from '#provenance/keys.js';
import { type ProblemType, uriOf } from '../../apps/reporting-gateway/http/problem.js';
import { contentTypes } from '../../apps/reporting-gateway/events/raw-bodies.js';
import { type Answer, type GatewayServer, startGateway } from '../e2e/gateway-server.js';
import { type Pipeline, startPipeline } from '../support/pipeline.js';
import { jwsPart } from '../support/poison.js';
import { event, owner } from './questions.js';

export interface Asked {
  readonly gateway: GatewayServer;
  readonly keys: Readonly<Record<Role, string>>;
  readonly pipeline: Pipeline;
}

/** Nothing listens there. */
const nowhere = '127.0.0.1:1';
/** An issuer that is always away. */
export const absentIssuer = { issuer: `http://${nowhere}`, audience: 'https://entente.example' };
/** That something is away is known: it is provoked. */
const silent = createLogger('examples', { LOG_LEVEL: 'error' });

/** By type. @throws Error where what was to provoke one is answered otherwise */
export async function askProblems(asked: Asked): Promise<Record<string, unknown>> {
  return {
    ...(await ofRequests(asked)),
    ...(await ofLimits(asked)),
    ...(await ofSignatures(asked)),
    ...(await ofOutages(asked)),
  };
}

/** What is wrong with what was asked. A refused event was replayed before. */
async function ofRequests({ gateway, keys }: Asked): Promise<Record<string, unknown>> {
  const as = (role: Role) => ({ authorization: `Bearer ${keys[role]}` });
  const get = (path: string) => gateway.get(path, as('analyst'));
  const send = (contentType: string, body: unknown, to = `/v1/events?owner=${owner}`) =>
    gateway.post(to, contentType, typeof body === 'string' ? body : JSON.stringify(body), as('producer'));
  const replay = (id: string) => gateway.post(`/v1/quarantine/${id}/replay`, undefined, undefined, as('producer'));
  return bodies({
    'invalid-parameter': get('/v1/trade/flows?flow=import'),
    'ambiguous-value': get('/v1/indicators/trade.imports/explain?pair=KAZ-MAR'),
    'unknown-code': get('/v1/pairs/KAZ-XXX'),
    'not-found': replay('1000'),
    'method-not-allowed': gateway.post('/v1/pairs'),
    conflict: replay('1'),
    'invalid-body': send(contentTypes.batch, []),
    'too-large': send(contentTypes.structured, { ...event, note: 'x'.repeat(65_536) }),
    'unsupported-media-type': send('text/plain', 'x'),
    'not-routable': send(contentTypes.structured, { ...event, type: 'entente.trade.flow.v1' }),
    'bad-request': get('/v1/pairs/%zz'),
    unauthenticated: gateway.get('/v1/pairs'),
    refused: send(contentTypes.structured, { ...event, type: 'entente.trade.flow.v1' }, '/v1/quarantine/2/replay'),
    forbidden: gateway.get('/v1/pairs', as('producer')),
  });
}

async function ofLimits({ pipeline }: Asked): Promise<Record<string, unknown>> {
  const limited = await startGateway({ ...pipeline, protection: { requestsPerMinute: 1 } });
  try {
    await limited.get('/v1/pairs');
    return await bodies({ 'too-many-requests': limited.get('/v1/pairs') });
  } finally {
    await limited.stop();
  }
}

/** A gateway of its own: each remembers for a while who must sign. */
async function ofSignatures({ pipeline }: Asked): Promise<Record<string, unknown>> {
  const strict = await startGateway(pipeline);
  try {
    await requireSignatures(pipeline.pool, owner);
    const path = `/v1/events?owner=${owner}`;
    return await bodies({ 'not-signed': strict.post(path, contentTypes.structured, JSON.stringify(event)) });
  } finally {
    await releaseSignatures(pipeline.pool, owner);
    await strict.stop();
  }
}

/** What the gateway stands on is away, or is not what it was. */
async function ofOutages({ gateway }: Asked): Promise<Record<string, unknown>> {
  const log = createKafkaLog({ brokers: [nowhere], clientId: 'examples', logger: silent });
  const away = await startGateway({ url: `postgres://${nowhere}/entente`, log, logger: silent });
  const changed = await startPipeline([]);
  const broken = await startGateway({ ...changed, logger: silent });
  try {
    await changed.pool.query('alter table logistics.score_versions rename column edition to issue');
    return await bodies({
      'database-away': away.get('/v1/pairs'),
      'log-away': away.post(`/v1/events?owner=${owner}`, contentTypes.structured, JSON.stringify(event)),
      'not-ready': away.get('/health/ready'),
      'issuer-away': gateway.get('/v1/pairs', { authorization: `Bearer ${tokenOf(absentIssuer)}` }),
      internal: broken.get('/v1/scores'),
    });
  } finally {
    await Promise.all([away.stop(), broken.stop()]);
    await Promise.all([changed.stop(), log.close()]);
  }
}

/** In the form of a token; nobody signed it. */
function tokenOf({ issuer, audience }: typeof absentIssuer): string {
  return `${jwsPart({ alg: 'RS256', kid: '1' })}.${jwsPart({ iss: issuer, aud: audience, exp: 4_102_444_800 })}.c2lnbmF0dXJl`;
}

async function bodies(asked: Partial<Record<ProblemType, Promise<Answer>>>): Promise<Record<string, unknown>> {
  const entries = Object.entries(asked).map(async ([type, answer]) => {
    const { body } = await answer;
    if (body.type !== uriOf(type as ProblemType)) throw new Error(`${type} was not answered: ${JSON.stringify(body)}`);
    return [type, body as unknown] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}
