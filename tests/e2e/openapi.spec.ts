import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Check, Errors } from 'typebox/value';
import ts from 'typescript';
import { typesOf } from '../examples/interface-types.js';
import { describeWith, pythonTool } from '../support/outside-tools.js';
import { useSampleGateway } from './sample-gateway.js';

const gateway = useSampleGateway();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-openapi-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** A path of the document, of something that is there, with what it must be asked. */
function addressOf(path: string, asked: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams({ ...needed[path], ...asked });
  return `${path.replace(/\{(\w+)\}/g, (_, name: string) => known[name]!)}?${query}`;
}
const known: Record<string, string> = {
  ...{ id: 'MAR-KAZ-2025', pair: 'KAZ-MAR', code: 'trade.imports', stream: 'trade.flows' },
};
const needed: Record<string, Record<string, string>> = {
  '/v1/trade/mirror': { pair: 'KAZ-MAR' },
  '/v1/indicators/{code}/explain': { pair: 'KAZ-MAR', reporter: 'MAR', period: '2016' },
};

describe('the interface', () => {
  it('is documented as OpenAPI 3.1, and every answer is as documented', async () => {
    const { body: document } = await gateway.get('/openapi.json');
    expect(await new Validator().validate(structuredClone(document))).toMatchObject({ valid: true });
    for (const [path, { get }] of Object.entries<Record<string, { responses: Record<string, never> }>>(
      document.paths,
    )) {
      const schema = (get?.responses['200'] as { content?: Record<string, { schema: object }> } | undefined)?.content;
      if (!path.startsWith('/v1/') || !schema?.['application/json']) continue;
      const address = addressOf(path);
      const { status, body } = await gateway.get(address);
      expect([address, status]).toEqual([address, 200]);
      const documented = schema['application/json'].schema;
      expect([address, Check(documented, body) ? [] : Errors(documented, body).slice(0, 3)]).toEqual([address, []]);
    }
  });

  it('takes no parameter with a character that is none', async () => {
    const { body: document } = await gateway.get('/openapi.json');
    type Parameter = { name: string; in: string; schema: { type?: string; enum?: unknown[] } };
    const asked = Object.entries<Record<string, { parameters?: Parameter[] }>>(document.paths).flatMap(
      ([path, { get }]) =>
        (get?.parameters ?? [])
          .filter((one) => one.in === 'query' && one.schema.type === 'string' && !one.schema.enum)
          .map(({ name }) => addressOf(path, { [name]: 'a\0b' })),
    );
    expect(asked.length).toBeGreaterThan(50);
    for (const address of asked) {
      const { status } = await gateway.get(address);
      expect([address, status === 400 || status === 404 ? 'refused' : status]).toEqual([address, 'refused']);
    }
  });

  it('counts its requests by route', async () => {
    await gateway.get('/v1/roadmaps/MAR-KAZ-2025');
    const { body } = await gateway.get('/metrics');
    expect(body).toMatch(/http_request_duration_seconds_count\{[^}]*route="\/v1\/roadmaps\/:id",status="200"\} \d/);
  });
});

/** What an analyst would write against the generated types; the last line must not compile. */
const client = `
import type { paths } from './api.js';
type Values = paths['/v1/indicators']['get']['responses']['200']['content']['application/json'];
export const first = (answer: Values): string | null => answer.data[0]?.value ?? null;
export const query: paths['/v1/indicators']['get']['parameters']['query'] = { pair: 'KAZ-MAR', code: 'trade.imports' };
// @ts-expect-error -- a value is a decimal string
export const wrong = (answer: Values): number => answer.data[0]!.value;
`;

it('makes a typed client of the document', async () => {
  await writeFile(join(folder, 'api.ts'), await typesOf((await gateway.get('/openapi.json')).body));
  await writeFile(join(folder, 'client.ts'), client);
  const program = ts.createProgram([join(folder, 'client.ts')], {
    strict: true,
    noEmit: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
  });
  const said = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  expect(said).toEqual([]);
}, 120_000);

const requirements = fileURLToPath(new URL('./openapi-requirements.txt', import.meta.url));
const checks = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_schema_conformance',
];

await describeWith(pythonTool('schemathesis', requirements, 'schemathesis.cli'), 'schemathesis', (fuzz) => {
  it('finds no answer that the document does not know, and none of the gateway’s own fault', async () => {
    const options = ['--checks', checks.join(','), '--max-examples', '5', '--seed', '20250228', '--no-color'];
    const { code, stdout, stderr } = await fuzz('run', `${gateway.address}/openapi.json`, ...options);
    expect(code === 0 ? '' : stdout + stderr).toBe('');
  }, 300_000);
});
