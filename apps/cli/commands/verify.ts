import type { Command } from 'commander';
import type { Pool } from 'pg';
import { catalogue } from '#indicators/catalogue.js';
import type { Indicator } from '#indicators/definition.js';
import { portions } from '#indicators/engine/portions.js';
import { type Verification, verify } from '#indicators/engine/verify.js';
import { poolOf } from '#persistence/database.js';
import type { Pair } from '#reference/pair.js';
import { withDatabase } from '../connections.js';
import { differenceTable, summaryOf } from '../differences.js';
import { readIndicator, readPair } from '../options.js';
import { printJson } from '../print.js';
import { withProgress } from '../progress.js';

interface VerifyOptions {
  readonly pair?: Pair;
  readonly code?: Indicator;
  readonly json?: true;
}

const lessons = `
Every stored value must be what its definition makes of the facts that hold now. Values that the services are about to
refresh differ for a moment: run it when nothing arrives, or run it again.

Environment:
  DATABASE_URL  postgres://user:password@host:5432/database

Examples:
  $ export DATABASE_URL=postgres://entente:secret@localhost:5432/entente
  $ entente verify
  $ entente verify --pair KAZ-MAR --code trade.imports
  $ entente verify --json > differences.json`;

export function addVerify(program: Command): void {
  program
    .command('verify')
    .description('Compute every stored indicator value anew from the facts, and tell which differ')
    .option('--pair <pair>', 'only this pair, in either order, such as KAZ-MAR', readPair)
    .option('--code <code>', 'only this indicator, such as trade.imports', readIndicator)
    .option('--json', 'print JSON')
    .addHelpText('after', lessons)
    .action(verifyStored);
}

async function verifyStored({ pair, code, json }: VerifyOptions): Promise<void> {
  const indicators = code ? [code] : catalogue;
  const { compared, differences } = await withDatabase((database) =>
    verifyAll(poolOf(database), indicators, pair === undefined ? null : [pair]),
  );
  if (json) printJson({ compared, differences });
  else process.stdout.write(`${differenceTable(differences)}${summaryOf(compared, differences.length)}\n`);
  if (differences.length > 0) process.exitCode = 1;
}

async function verifyAll(
  pool: Pool,
  indicators: readonly Indicator[],
  pairs: readonly Pair[] | null,
): Promise<Verification> {
  const results: Verification[] = [];
  await withProgress('indicators', async (onProgress) => {
    const all = await portions(pool, indicators).catch(explained);
    onProgress(0, all.length);
    for (const portion of all) {
      results.push(await verify(pool, portion, pairs).catch(explained));
      onProgress(results.length, all.length);
    }
  });
  return {
    compared: results.reduce((sum, { compared }) => sum + compared, 0),
    differences: results.flatMap(({ differences }) => differences),
  };
}

/** A table or column that is not there (SQLSTATE 42P01, 42703): the database is of another version. */
function explained(error: unknown): never {
  const { code, message } = error as { code?: string; message?: string };
  if (code !== '42P01' && code !== '42703') throw error;
  throw new Error(`the database is not that of this version (${message}): run "entente migrate"`, { cause: error });
}
