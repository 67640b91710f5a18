/** `npm run faults`: strikes a running Entente, and tells what held. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import pg from 'pg';
import { textTable } from '../../apps/cli/table.js';
import { startPostgres } from '#embedded/postgres-server.js';
import { build } from '../support/build.js';
import { kafkaProgram } from '../support/kafka-jars.js';
import { type Arguments, readArguments } from './arguments.js';
import { brokenPromises, outcomeTable, reliabilityDocument, versionsOf, wrapped } from './report.js';
import { type Outcome, runScenario } from './run-scenario.js';
import { scenarios } from './scenarios.js';
import { showProgress } from './show-progress.js';

const document = 'docs/reliability.md';

/** To its exit code. */
async function run({ form, seed, chosen }: Arguments): Promise<number> {
  process.stderr.write('Building, and fetching Kafka if it is not there yet ...\n');
  build();
  await kafkaProgram();
  // One for all scenarios, a database each; where PostgreSQL itself is struck, the scenario starts its own.
  const postgres = await startPostgres();
  process.env.ENTENTE_TEST_POSTGRES = postgres.url;
  process.stderr.write(`${chosen.length} scenarios, ${form} form, seed ${seed}\n\n`);
  const outcomes: Outcome[] = [];
  for (const scenario of chosen) {
    const progress = showProgress(scenario.name, scenario.rounds[form]);
    const outcome = await runScenario(scenario, form, seed, progress);
    progress.end();
    const verdict = outcome.findings.broken.length === 0 ? 'held' : 'BROKEN';
    process.stderr.write(`${scenario.name.padEnd(20)} ${verdict} after ${Math.round(outcome.seconds)} s\n`);
    outcomes.push(outcome);
  }
  const versions = versionsOf(await versionOf(postgres.url));
  await postgres.stop();

  process.stdout.write(`\n${outcomeTable(outcomes)}\n\n`);
  const broken = brokenPromises(outcomes, seed, form === 'full' ? '--full ' : '');
  process.stdout.write(broken || `All ${outcomes.length} held.\n`);
  if (form === 'full') {
    const before = existsSync(document) ? readFileSync(document, 'utf8') : '';
    const text = reliabilityDocument({ outcomes, seed, versions }, scenarios, before);
    if (text !== undefined) writeFileSync(document, text);
    process.stdout.write(
      text === undefined ? `\n${document} is written once all scenarios were run\n` : `\nWritten: ${document}\n`,
    );
  }
  return broken === '' ? 0 : 1;
}

async function versionOf(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ server_version: string }>('show server_version');
  await client.end();
  return rows[0]!.server_version;
}

function listOf(chosen: Arguments['chosen']): string {
  const head = ['name', 'fault', 'must hold', 'short', 'default', 'full'];
  return textTable(
    head,
    chosen.flatMap(({ name, fault, promise, rounds }) =>
      wrapped([name, fault, promise, ...[rounds.short, rounds.default, rounds.full].map(String)]),
    ),
  );
}

let asked: Arguments | string;
try {
  asked = readArguments(process.argv.slice(2), scenarios);
} catch (error) {
  process.stderr.write(`faults: ${(error as Error).message}; see "npm run faults -- --help"\n`);
  process.exit(2);
}
if (typeof asked === 'string') process.stdout.write(asked);
else if (asked.list) process.stdout.write(`${listOf(asked.chosen)}\n`);
else {
  try {
    process.exit(await run(asked));
  } catch (error) {
    process.stderr.write(`faults: ${(error as Error).message}\n`);
    process.exit(1);
  }
}
