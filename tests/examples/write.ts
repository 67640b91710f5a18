/** `npm run examples`: asks anew for the examples of the interface, and writes them; and, for the dashboard, the types of its answers. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { startPostgres } from '#embedded/postgres-server.js';
import { exampleName, examplesFolder } from '../../apps/reporting-gateway/openapi/examples.js';
import { askExamples } from './ask.js';
import { interfaceTypes, readByDashboard, typesOf } from './interface-types.js';

const postgres = await startPostgres();
process.env.ENTENTE_TEST_POSTGRES = postgres.url;
try {
  const { document, operations, problems } = await askExamples();
  rmSync(examplesFolder, { recursive: true, force: true });
  mkdirSync(examplesFolder);
  const files = Object.entries(operations).map(([name, example]) => [exampleName(name), example] as const);
  for (const [name, example] of [...files, ['problems', problems] as const]) {
    const text = await format(JSON.stringify(example), { parser: 'json', printWidth: 120 });
    writeFileSync(new URL(`${name}.json`, examplesFolder), text);
  }
  writeFileSync(interfaceTypes, await typesOf(readByDashboard(document)));
  process.stdout.write(`${files.length} operations and ${Object.keys(problems).length} problems\n`);
} finally {
  await postgres.stop();
}
