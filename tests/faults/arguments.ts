import { parseArgs } from 'node:util';
import { defaultSeed } from './run-scenario.js';
import type { Form, Scenario } from './scenario.js';

const usage = `npm run faults -- [options]

Strikes a running Entente: processes killed, brokers and databases lost, members that come and go, networks cut, all on a
real Kafka and a real PostgreSQL that it starts itself. After each scenario everything is audited: no event lost, none counted twice.
Ends with 1 when a promise is broken, and says how to see it again. Needs Java 17 and Maven for Kafka.

  --full             the long form, of an hour or two; it writes docs/reliability.md, of some their lines
  --only <names>     only these scenarios, separated by commas
  --seed <number>    other random instants, choices and events; ${defaultSeed} unless told otherwise
  --list             the scenarios, and how often each strikes
  --help             this text

Examples:
  $ npm run faults                                 all scenarios, under ten minutes on two cores
  $ npm run faults -- --only kill-ingest           one of them
  $ npm run faults -- --only kill-ingest --seed 7  the same at other instants
`;

export interface Arguments {
  readonly form: Form;
  readonly seed: number;
  readonly chosen: readonly Scenario[];
  readonly list: boolean;
}

/** A text is to be shown as it is; `Error` says what was not understood. */
export function readArguments(args: readonly string[], scenarios: readonly Scenario[]): Arguments | string {
  const { values } = parseArgs({
    args: [...args],
    options: {
      full: { type: 'boolean', default: false },
      only: { type: 'string' },
      seed: { type: 'string', default: String(defaultSeed) },
      list: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return usage;
  if (!/^\d{1,9}$/.test(values.seed))
    throw new Error(`--seed is ${JSON.stringify(values.seed)}: expected a number of up to nine digits`);
  const names = values.only?.split(',').map((name) => name.trim());
  const unknown = names?.find((name) => !scenarios.some((scenario) => scenario.name === name));
  if (unknown !== undefined) {
    const known = scenarios.map(({ name }) => name).join(', ');
    throw new Error(`--only: there is no scenario ${JSON.stringify(unknown)}; there are ${known}`);
  }
  const needing = names && !values.list && leftOut(scenarios).find(({ name }) => names.includes(name));
  if (needing) throw new Error(`--only: ${needing.name} needs ${needing.needs}, which is not set`);
  return {
    form: values.full ? 'full' : 'default',
    seed: Number(values.seed),
    chosen: names ? scenarios.filter(({ name }) => names.includes(name)) : scenarios,
    list: values.list,
  };
}

/** Scenarios for which something is not there that a run cannot start. */
export function leftOut(scenarios: readonly Scenario[]): Scenario[] {
  return scenarios.filter(({ needs }) => needs !== undefined && !process.env[needs]);
}
