import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import ts from 'typescript';
import { describeWith, npmTool, pythonTool } from '../support/outside-tools.js';
import { useSampleGateway } from './sample-gateway.js';

const gateway = useSampleGateway();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-openapi-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** What an analyst would write against the generated types; the last line must not compile. */
const client = `
import type { paths } from './api.js';
type Values = paths['/v1/indicators']['get']['responses']['200']['content']['application/json'];
export const first = (answer: Values): string | null => answer.data[0]?.value ?? null;
export const query: paths['/v1/indicators']['get']['parameters']['query'] = { pair: 'KAZ-MAR', code: 'trade.imports' };
// @ts-expect-error -- a value is a decimal string
export const wrong = (answer: Values): number => answer.data[0]!.value;
`;

await describeWith(npmTool('openapi-typescript', '7.13.0', 'typescript@5'), 'openapi-typescript', (generate) => {
  it('makes a typed client of the document', async () => {
    await writeFile(join(folder, 'openapi.json'), JSON.stringify((await gateway.get('/openapi.json')).body));
    const { code, stdout, stderr } = await generate(join(folder, 'openapi.json'), '-o', join(folder, 'api.ts'));
    expect(code === 0 ? '' : stdout + stderr).toBe('');
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
});

const requirements = fileURLToPath(new URL('./openapi-requirements.txt', import.meta.url));
const checks = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_schema_conformance',
];

await describeWith(pythonTool('schemathesis', requirements, 'st'), 'schemathesis', (fuzz) => {
  it('finds no answer that the document does not know, and none of the gateway’s own fault', async () => {
    const options = ['--checks', checks.join(','), '--max-examples', '5', '--seed', '20250228', '--no-color'];
    const { code, stdout, stderr } = await fuzz('run', `${gateway.address}/openapi.json`, ...options);
    expect(code === 0 ? '' : stdout + stderr).toBe('');
  }, 180_000);
});
