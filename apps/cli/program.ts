/** The `entente` command: what an operator does that no service does by itself. */
import { Command } from 'commander';
import { addKeys } from './commands/keys.js';
import { addMigrate } from './commands/migrate.js';
import { addSample } from './commands/sample.js';
import { addTopics } from './commands/topics.js';
import { addVerify } from './commands/verify.js';

const lessons = `
Environment:
  KAFKA_BROKERS  host:9092, several separated by commas (topics, sample)
  DATABASE_URL   postgres://user:password@host:5432/database (migrate, verify, keys)

Examples:
  $ entente migrate                              bring the database up to date
  $ entente topics --owner MAR --owner KAZ       make the topics of two countries
  $ entente sample                               send the Morocco-Kazakhstan sample
  $ entente keys create --name "Customs of Kazakhstan" --role producer --owner KAZ
                                                 let somebody send, or read
  $ entente verify                               compute every indicator anew and compare

Exit codes: 0 done; 1 it went wrong, or values differ; 2 the command was not understood.
"entente help <command>" tells more of one.`;

/** Commander's program. A command line that it does not understand ends the process with 2, told in one line. */
export function createProgram(): Command {
  const program = new Command('entente')
    .description('Sets up, fills and checks an Entente.')
    .configureOutput({
      outputError: (text, write) => write(`entente: ${oneLine(text)}; see "entente help"\n`),
    })
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
    .addHelpText('after', lessons);
  for (const add of [addTopics, addMigrate, addSample, addVerify, addKeys]) add(program);
  return program;
}

function oneLine(text: string): string {
  return text
    .trim()
    .replace(/^error: /, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\.$/, '');
}
