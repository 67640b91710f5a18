import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { textTable } from '../../apps/cli/table.js';
import type { Outcome } from './run-scenario.js';
import type { Findings, Scenario } from './scenario.js';

const head = ['fault', 'rounds', 'must hold', 'slowest recovery', 'seen', 'took', 'verdict'];

export function verdictOf({ broken, skipped }: Findings): string {
  if (broken.length > 0) return 'BROKEN';
  return skipped === undefined ? 'held' : 'SKIPPED';
}

function rowOf({ scenario, rounds, seconds, findings }: Outcome): string[] {
  const { slowestMs, skipped = '', seen = skipped } = findings;
  const recovery = slowestMs === undefined ? '' : `${(slowestMs / 1_000).toFixed(1)} s`;
  const took = `${Math.round(seconds)} s`;
  return [scenario.fault, String(rounds), scenario.promise, recovery, seen, took, verdictOf(findings)];
}

export function outcomeTable(outcomes: readonly Outcome[]): string {
  return textTable(
    head,
    outcomes.flatMap((outcome) => wrapped(rowOf(outcome))),
  );
}

/** As many lines as the longest cell needs, and an empty one: a terminal is not as wide as a document. */
export function wrapped(cells: readonly string[], width = 34): string[][] {
  const columns = cells.map((cell) => cell.match(new RegExp(`\\S.{0,${width - 1}}(?!\\S)`, 'g')) ?? []);
  const height = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: height + 1 }, (_, line) => columns.map((lines) => lines[line] ?? ''));
}

/** What is wrong in each broken scenario, and how to see it again; empty when all held. */
export function brokenPromises(outcomes: readonly Outcome[], seed: number, flags: string): string {
  return outcomes
    .filter(({ findings }) => findings.broken.length > 0)
    .map(({ scenario, findings }) => {
      const again = `npm run faults -- ${flags}--seed ${seed} --only ${scenario.name}`;
      return `${scenario.name} is BROKEN:\n${findings.broken.map((one) => `  - ${one}\n`).join('')}  Again: ${again}\n`;
    })
    .join('\n');
}

const escaped = (cell: string) => cell.replaceAll('|', '\\|');
const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;

export interface Versions {
  readonly commit: string;
  readonly node: string;
  readonly postgres: string;
  readonly kafka: string;
  readonly kafkajs: string;
}

interface Run {
  readonly outcomes: readonly Outcome[];
  readonly seed: number;
  readonly versions: Versions;
}

/**
 * `docs/reliability.md`: what was done on which machine, and what came of it. A line of a scenario that was not run, or skipped, is
 * that of the document before; undefined when one has none, unless it needs what no run can start.
 */
export function reliabilityDocument(
  { outcomes, seed, versions }: Run,
  scenarios: readonly Scenario[],
  before: string,
): string | undefined {
  const { commit, node, postgres, kafka, kafkajs } = versions;
  const date = new Date().toISOString().slice(0, 10);
  const lines = scenarios.flatMap((scenario) => {
    const outcome = outcomes.find((one) => one.scenario === scenario);
    if (outcome && outcome.findings.skipped === undefined) return line([...rowOf(outcome), `${date}, ${commit}`]);
    const last = before.split('\n').find((row) => row.startsWith(`| ${escaped(scenario.fault)} |`));
    return last === undefined && scenario.needs !== undefined ? [] : [last];
  });
  if (lines.includes(undefined)) return undefined;
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB`;
  return `# What was struck, and what held

Written by \`npm run faults -- --full\`, which anyone can run: each line of the table is a fault that was done again and again
to real processes on a real Kafka and a real PostgreSQL at work, and the audit of everything afterwards. The audit makes the
facts anew from what the log holds, by an oracle that shares no code with the services, and compares them both ways with the
database; accepted + duplicate + quarantined must be what was received, and what was received what the log holds; no event
that a producer was told is safe may be missing.

Each line tells the day and the commit of its run; with \`--only\` its own line is made anew. The last run, seed ${seed}: Node ${node},
PostgreSQL ${postgres}, Kafka ${kafka}, kafkajs ${kafkajs}, ${machine}; servers, services and the program that strikes them all
on that machine.

${[line([...head, 'run']), line([...head, ''].map(() => '---')), ...lines].join('\n')}

"Exact" is what the audit says. Recovery is the time from a fault (or from its end, where something was away) until the next
batch was committed. One scenario alone: \`npm run faults -- --only kill-ingest\`; what there is: \`npm run faults -- --list\`.
`;
}

/** `postgres` and `kafka` are told by the servers of the run. */
export function versionsOf(postgres: string): Versions {
  const pom = readFileSync('tests/kafka/pom.xml', 'utf8');
  const { version } = JSON.parse(readFileSync('node_modules/kafkajs/package.json', 'utf8')) as { version: string };
  return {
    commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
    node: process.versions.node,
    postgres,
    kafka: /<artifactId>kafka_[\d.]+<\/artifactId>\s*<version>([^<]+)/.exec(pom)?.[1] ?? 'unknown',
    kafkajs: version,
  };
}
