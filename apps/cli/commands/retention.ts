import type { Command } from 'commander';
import type { Language } from '#reference/languages.js';
import { poolOf } from '#persistence/database.js';
import { readEnvironment } from '#platform/config.js';
import { countedMonths, dropDue, keptFrom } from '#retention/months.js';
import { retentionOf } from '#retention/periods.js';
import { languageOption } from '../options.js';
import { print, printJson } from '../print.js';
import { withProgress } from '../progress.js';
import { keptJson, keptText } from '../retention/tell-months.js';
import { withDatabase } from '../connections.js';
import { audited } from './audited.js';

interface RetentionOptions {
  readonly drop?: true;
  readonly lang: Language;
  readonly json?: true;
}

const lessons = `
What is over is kept by month: versions of facts that hold no longer and values of indicators that were replaced (history), and
refused events (quarantine). Facts and values that hold are in no month, and are never dropped. Once history is dropped, what held as of a
moment before is not answered any more. Give the settings that the indicators service has, which drops what is due once a day.

Environment:
  DATABASE_URL                 postgres://user:password@host:5432/database
  RETENTION_HISTORY_MONTHS     months that are kept beside the current one; not set: all
  RETENTION_QUARANTINE_MONTHS  the same of refused events

Examples:
  $ entente retention                                     what there is by month, and what is due
  $ RETENTION_HISTORY_MONTHS=24 entente retention         what would be due by another setting
  $ RETENTION_HISTORY_MONTHS=24 entente retention --drop  drop it now`;

export function addRetention(program: Command): void {
  program
    .command('retention')
    .description('Tell what history and refused events are kept by month, and drop what is due')
    .option('--drop', 'drop the months that are due')
    .addOption(languageOption())
    .option('--json', 'print JSON')
    .addHelpText('after', lessons)
    .action(tellRetention);
}

async function tellRetention({ drop, lang, json }: RetentionOptions): Promise<void> {
  const retention = retentionOf(readEnvironment());
  const now = new Date();
  const kept = await withDatabase(async (database) => {
    const pool = poolOf(database);
    const dropped = drop && (await withProgress('months', (onProgress) => dropDue(pool, retention, now, onProgress)));
    if (dropped && dropped.length > 0) {
      const target = dropped.map(({ part }) => part).join(' ');
      await audited(pool, 'retention --drop', async () => ({ result: undefined, target }));
    }
    const [months, from] = [await countedMonths(pool), await keptFrom(pool)];
    return { months, retention, from, now, ...(dropped && { dropped }) };
  }).catch(explained);
  if (json) printJson(keptJson(kept));
  else print(keptText(kept, lang));
}

/** A schema, table or function that is not there (SQLSTATE 3F000, 42P01, 42883): the database is of another version. */
function explained(error: unknown): never {
  const { code, message } = error as { code?: string; message?: string };
  if (!['3F000', '42P01', '42883'].includes(code ?? '')) throw error;
  throw new Error(`the database is not that of this version (${message}): run "entente migrate"`, { cause: error });
}
