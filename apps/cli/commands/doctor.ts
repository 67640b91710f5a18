import type { Command } from 'commander';
import type { Language } from '#reference/languages.js';
import { checkConfiguration } from '../doctor/check-configuration.js';
import { checkDatabase } from '../doctor/check-database.js';
import { checkGateway } from '../doctor/check-gateway.js';
import { checkKafka } from '../doctor/check-kafka.js';
import { finding, stateNames, summaryOf, tell, type ToldFinding } from '../doctor/finding.js';
import { gatewayLessons } from '../gateway.js';
import { languageOption, readOwner } from '../options.js';
import { printJson } from '../print.js';
import { printable } from '../printable.js';

interface DoctorOptions {
  readonly owner?: readonly string[];
  readonly lang: Language;
  readonly json?: true;
}

const lessons = `
Looks at what you set up, before the services run and while they do: the environment; Node, PostgreSQL and Kafka, their versions,
and whether they answer; schema, roles, durability, disk, clock and connections of PostgreSQL; topics, copies, retention and access
of Kafka; the gateway. A line each, and below it how to mend it. It changes nothing. Run it in the environment of the services.
What cannot be told from here, or not to you, is "untold".

Environment:
  DATABASE_URL   postgres://user:password@host:5432/database; READ_DATABASE_URL and CLEARED_DATABASE_URL where they are set
  KAFKA_BROKERS  host:9092, several separated by commas
${gatewayLessons}

Examples:
  $ entente doctor
  $ entente doctor --owner MAR --owner KAZ --lang fr
  $ entente doctor --json | jq '.findings[] | select(.state == "wrong")'`;

export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .description('Check what is set up, and tell how to mend what is wrong')
    .option('--owner <code>', 'country whose topics must be there (ISO 3166-1 alpha-3); may be repeated', readOwner)
    .addOption(languageOption())
    .option('--json', 'print JSON')
    .addHelpText('after', lessons)
    .action(doctor);
}

async function doctor({ owner = [], lang, json }: DoctorOptions): Promise<void> {
  const configuration = checkConfiguration();
  const isUsable = configuration.every(({ check, state }) => check !== 'configuration' || state !== 'wrong');
  const others = isUsable
    ? (await Promise.all([checkDatabase(), checkKafka(owner), checkGateway(lang)])).flat()
    : ['postgres', 'kafka', 'gateway'].map((part) => finding(part, 'untold', (say) => say.configurationFirst()));
  const findings = [...configuration, ...others].map((one) => tell(one, lang));
  const wrong = findings.filter(({ state }) => state === 'wrong').length;
  if (json) printJson({ wrong, findings });
  else process.stdout.write(`${findings.map((one) => lineOf(one, lang)).join('\n')}\n${summaryOf(findings, lang)}\n`);
  if (wrong > 0) process.exitCode = 1;
}

/** What it is, and below how to mend it. */
function lineOf({ check, state, what, mend }: ToldFinding, language: Language): string {
  const names = stateNames(language);
  const width = Math.max(...Object.values(names).map((name) => name.length));
  const line = `${names[state].padEnd(width)}  ${check.padEnd(20)}  ${printable(what, 1_000)}`;
  return mend === undefined ? line : `${line}\n${' '.repeat(width)}  -> ${mend}`;
}
