/** `npm run faults`: strikes a running Entente, and tells what held. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { textTable } from '../../apps/cli/table.js';
import { startPostgres } from '#embedded/postgres-server.js';
import { askOnce } from '../support/ask-once.js';
import { build } from '../support/build.js';
import { kafkaProgram } from '../support/kafka-jars.js';
import { type Arguments, leftOut, readArguments } from './arguments.js';
import { brokenPromises, outcomeTable, reliabilityDocument, verdictOf, versionsOf, wrapped } from './report.js';
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
  const without = leftOut(chosen);
  const ran = chosen.filter((scenario) => !without.includes(scenario));
  process.stderr.write(`${ran.length} scenarios, ${form} form, seed ${seed}\n`);
  for (const { name, needs } of without) process.stderr.write(`LEFT OUT: ${name}, as ${needs} is not set\n`);
  process.stderr.write('\n');
  const outcomes: Outcome[] = [];
  for (const scenario of ran) {
    const progress = showProgress(scenario.name, scenario.rounds[form]);
    const outcome = await runScenario(scenario, form, seed, progress);
    progress.end();
    process.stderr.write(
      `${scenario.name.padEnd(20)} ${verdictOf(outcome.findings)} after ${Math.round(outcome.seconds)} s\n`,
    );
    outcomes.push(outcome);
  }
  const versions = versionsOf(await versionOf(postgres.url));
  await postgres.stop();

  process.stdout.write(`\n${outcomeTable(outcomes)}\n\n`);
  const broken = brokenPromises(outcomes, seed, form === 'full' ? '--full ' : '');
  const skipped = outcomes.filter(({ findings }) => findings.skipped !== undefined).length;
  const held = `All ${outcomes.length - skipped} held${skipped > 0 ? `, and ${skipped} SKIPPED` : ''}.\n`;
  process.stdout.write(broken || held);
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
  const [settings] = await askOnce<{ server_version: string }>(url, 'show server_version');
  return settings!.server_version;
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
