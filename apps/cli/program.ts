/** The `entente` command: what operators and senders do that no service does by itself. */
import { Command } from 'commander';
import { hideSecrets } from '#access/api-key.js';
import { addCompletion } from './commands/completion.js';
import { addDoctor } from './commands/doctor.js';
import { addHelp } from './commands/help.js';
import { addKeys } from './commands/keys.js';
import { addMigrate } from './commands/migrate.js';
import { addOwners } from './commands/owners.js';
import { addQuarantine } from './commands/quarantine.js';
import { addRetention } from './commands/retention.js';
import { addSample } from './commands/sample.js';
import { addSend } from './commands/send.js';
import { addSign } from './commands/sign.js';
import { addStatus } from './commands/status.js';
import { addTopics } from './commands/topics.js';
import { addUpload } from './commands/upload.js';
import { addVerify } from './commands/verify.js';
import { exitCodesOf } from './exit-codes.js';

const lessons = `
Environment:
  KAFKA_BROKERS  host:9092, several separated by commas (topics, owners, sample, doctor)
  KAFKA_TLS_CA, KAFKA_TLS_CERT, KAFKA_TLS_KEY, KAFKA_USERNAME, KAFKA_PASSWORD_FILE
                 where Kafka asks who is there: see "entente help owners"
  DATABASE_URL   postgres://user:password@host:5432/database (migrate, verify, doctor, keys, retention, owners publish-key)
  ENTENTE_URL    https://host of the gateway, otherwise http://127.0.0.1:3000 (upload, send, status, doctor, quarantine)
  ENTENTE_KEY    key or token for the gateway (upload, send, status, doctor, quarantine)

Examples:
  $ entente migrate                              bring the database up to date
  $ entente topics --owner MAR --owner KAZ       make the topics of two countries
  $ entente owners add KAZ --out kaz --scram     let Kazakhstan send through Kafka
  $ entente sample                               send the Morocco-Kazakhstan sample
  $ entente keys create --name "Customs of Kazakhstan" --role producer --owner KAZ
                                                 let somebody send, or read
  $ entente verify                               compute every indicator anew and compare
  $ entente upload flows.csv --stream trade.flows --owner MAR
                                                 send a CSV file
  $ entente send events.jsonl --owner MAR        send CloudEvents
  $ entente sign events.jsonl --key mar.pem      sign them before
  $ entente status                               tell how it is, and what to do
  $ entente doctor                               check what is set up
  $ entente retention                            tell how much history is kept, and what is due to be dropped
  $ eval "$(entente completion bash)"            complete commands and options by the tab key

"entente help <command>" tells more of one.`;

/** Commander's program. A command line that it does not understand ends the process with 2, told in one line. */
export function createProgram(): Command {
  const program = new Command('entente')
    .description('Sets up, fills and checks an Entente, and sends to it.')
    .configureOutput({
      // What was typed is told, and may be a key.
      outputError: (text, write) => write(`entente: ${oneLine(hideSecrets(text))}; see "entente help"\n`),
    })
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
    .addHelpText('after', lessons)
    .addHelpText('afterAll', ({ command }) => exitCodesOf(command));
  const adds = [
    addTopics,
    addOwners,
    addMigrate,
    addSample,
    addVerify,
    addUpload,
    addSend,
    addSign,
    addStatus,
    addDoctor,
    addKeys,
    addQuarantine,
    addRetention,
    addCompletion,
    addHelp,
  ];
  for (const add of adds) add(program);
  return program;
}

function oneLine(text: string): string {
  return text
    .trim()
    .replace(/^error: /, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\.$/, '');
}
