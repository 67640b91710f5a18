/** The examples of the interface, asked of a gateway that has the sample. */
import type { Role } from '#access/identity.js';
import { type Need, needsExtension } from '#platform/needs.js';
import { publishSample } from '../../samples/publish.js';
import { problemNames, type ProblemType } from '../../apps/reporting-gateway/http/problem.js';
import type { Example } from '../../apps/reporting-gateway/openapi/examples.js';
import { contentTypes } from '../../apps/reporting-gateway/events/raw-bodies.js';
import { type GatewayServer, startGateway } from '../e2e/gateway-server.js';
import { startAccess } from '../support/access.js';
import { readEvents } from '../support/event-source.js';
import { startPipeline } from '../support/pipeline.js';
import { absentIssuer, askProblems } from './problems.js';
import { afterRefusal, afterReplay, badEvent, owner, type Question, reading, sending } from './questions.js';
import { someMetrics, steady } from './steady.js';

export interface Examples {
  /** The OpenAPI document of the gateway, which asks who asks. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- read as JSON; `expect` says what it must be
  readonly document: any;
  /** By operation: `GET /v1/pairs/{pair}`. */
  readonly operations: Readonly<Record<string, Example>>;
  readonly problems: Readonly<Record<ProblemType, unknown>>;
}

const roles: readonly Role[] = ['producer', 'analyst', 'operator'];

/** Starts everything, asks, and stops it. */
export async function askExamples(): Promise<Examples> {
  const since = new Date();
  const pipeline = await startPipeline();
  const identities = startAccess(pipeline.url, pipeline.pool, absentIssuer);
  const gateway = await startGateway({ ...pipeline, access: identities.access });
  try {
    await publishSample(pipeline.log);
    await pipeline.settled();
    const keys = Object.fromEntries(
      await Promise.all(
        roles.map(async (role) => {
          const rights = { roles: [role], confidential: true, owner: role === 'producer' ? owner : null };
          return [role, (await identities.key(rights)).text] as const;
        }),
      ),
    ) as Record<Role, string>;
    const { body: document } = await gateway.get('/openapi.json');
    const ask = asker(gateway, keys, document);
    const operations: Record<string, Example> = {};
    const askAll = async (questions: readonly Question[]) => {
      for (const question of questions) operations[question.operation] = await ask(question);
    };

    await askAll(reading);
    const stream = await listen(gateway, keys.analyst);
    await askAll(sending);
    operations['GET /v1/stream'] = await stream();
    await gateway.post(`/v1/events?owner=${owner}`, contentTypes.structured, JSON.stringify(badEvent), {
      authorization: `Bearer ${keys.producer}`,
    });
    await pipeline.settled();
    await askAll(afterRefusal);
    // A replayed event is out of quarantine once it was taken in.
    await pipeline.settled();
    const problems = await askProblems({ gateway, keys, pipeline });
    await askAll(afterReplay);
    const answers = steady({ operations, problems: inOrder(problems) }, since) as Omit<Examples, 'document'>;
    return { document, ...answers };
  } finally {
    await gateway.stop();
    await identities.stop();
    await pipeline.stop();
  }
}

/** Asks as whoever may, and makes an example of the answer. @throws Error where it is no success */
function asker(gateway: GatewayServer, keys: Readonly<Record<Role, string>>, document: Examples['document']) {
  return async ({ operation, path, sent }: Question): Promise<Example> => {
    const [method, template] = operation.split(' ') as [string, string];
    const needs = document.paths[template][method.toLowerCase()][needsExtension] as readonly Need[];
    const role = needs.find((one) => one !== 'public');
    const headers: Record<string, string> = role ? { authorization: `Bearer ${keys[role]}` } : {};
    const text = typeof sent?.body === 'string' ? sent.body : JSON.stringify(sent?.body);
    const answer =
      method === 'GET' ? await gateway.get(path, headers) : await gateway.post(path, sent?.contentType, text, headers);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${JSON.stringify(answer.body)}`);
    const contentType = answer.headers.get('content-type')!.split(';')[0]!;
    const said = operation === 'GET /metrics' ? someMetrics(answer.body as string) : (answer.body as unknown);
    return { asked: `${method} ${path}`, ...(sent && { sent }), status: answer.status, contentType, answer: said };
  };
}

/** Opens the live stream; what is given reads its first message with data. */
async function listen({ address }: GatewayServer, key: string): Promise<() => Promise<Example>> {
  const path = '/v1/stream?pair=KAZ-MAR';
  const messages = readEvents(address + path, { headers: { authorization: `Bearer ${key}` } });
  // It is open once it says when to come back.
  await messages.next();
  return async () => {
    for await (const message of messages) {
      if (message.data === undefined) continue;
      // Left, the stream is closed. The number of the process in its id is one of any.
      const answer = { ...message, id: '1a2b3c4d.1' };
      return { asked: `GET ${path}`, status: 200, contentType: 'text/event-stream', answer };
    }
    throw new Error('the stream ended without a message');
  };
}

function inOrder(problems: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(problemNames.map((type) => [type, problems[type]]));
}
