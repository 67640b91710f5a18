/** `npm run bench`: measures how fast Entente is, each figure against something on the same machine in the same run. */
import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import { build } from '../support/build.js';
import { type NamedFigure, figuresIn } from './figures.js';
import { startLab } from './lab.js';
import { progressOf } from './progress.js';
import { writeReport } from './report.js';
import { runFigures } from './run-figures.js';
import { engines } from './rivals/engines.js';
import { rivalsFigure } from './rivals/rivals-figure.js';
import { table } from './table.js';
import { assertMeasurable } from './usage.js';

const help = `Measures how fast Entente is: npm run bench [-- options]

A Kafka and a PostgreSQL are started for it, on this machine; the services are processes of the build. Each figure is
measured against something else in the same run, as absolute figures mean little on another machine. One table is printed
at the end; exit code 1 when a goal is broken or a result is wrong. Needs Linux, Java 17 and Maven, and a quiet machine.

  (no option)         the short form, in about ten minutes
  --full              the long form: most of an hour, and 30 GB free in the temporary folder; writes the sections of the
                      figures in docs/performance.md
  --write             writes them from the short form as well
  --only name,name    these figures alone; with --rivals these engines
  --list              what the figures are, and how each is measured
  --rivals            other engines on the same events and the same PostgreSQL, in place of the figures; their programs
                      are fetched the first time; with --full three turns each
  --citus URL         facts spread over a Citus cluster on this machine, by the URL of its coordinator as a superuser
  --smoke             a few events of each: shows that the benchmarks work, and measures nothing

For instance: npm run bench -- --only declarations,latency
`;

/** Something that the caller can put right. */
class UsageError extends Error {}

function optionsOf(args: string[]) {
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({
      args,
      options: {
        ...{ full: flag, write: flag, list: flag, rivals: flag, smoke: flag, help: { ...flag, short: 'h' } },
        ...({ only: { type: 'string' }, citus: { type: 'string' } } as const),
      },
    }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\nSee npm run bench -- --help`);
  }
}

function chosen<Named extends { name: string }>(all: readonly Named[], only: string | undefined): Named[] {
  if (only === undefined) return [...all];
  const names = only.split(',');
  const unknown = names.filter((name) => all.every((one) => one.name !== name));
  if (unknown.length === 0) return all.filter(({ name }) => names.includes(name));
  throw new UsageError(`there is no ${unknown.join(', ')}, but ${all.map(({ name }) => name).join(', ')}`);
}

/** 20 million facts with their indexes, the write-ahead log, and ten million events in the log of events. */
const fullNeedsGigabytes = 30;

function assertDiskHolds(gigabytes: number): void {
  const { bavail, bsize } = statfsSync(tmpdir());
  const free = Math.floor((bavail * bsize) / 1e9);
  if (free < gigabytes)
    throw new UsageError(
      `${tmpdir()} has ${free} GB free, and the long form needs ${gigabytes} GB: make room or set TMPDIR to another folder`,
    );
}

async function bench(): Promise<number> {
  const { full, write, list, rivals, smoke, only, citus, help: isHelp } = optionsOf(process.argv.slice(2));
  if (isHelp) {
    process.stdout.write(help);
    return 0;
  }
  const figures: NamedFigure[] = rivals
    ? [{ name: 'rivals', ...rivalsFigure(chosen(engines, only)) }]
    : chosen(await figuresIn('figures'), only);
  if (list) {
    for (const { name, title, method } of figures) process.stdout.write(`${name}\n  ${title}\n  ${method}\n\n`);
    return 0;
  }
  assertMeasurable();
  if (full && !rivals) assertDiskHolds(fullNeedsGigabytes);
  build();
  process.stderr.write('Starting Kafka (the first time its jars are fetched) and PostgreSQL ...\n');
  const lab = await startLab(citus);
  const form = full ? 'full' : smoke ? 'smoke' : 'short';
  const measured = await runFigures(lab, figures, form, progressOf);
  const rows = measured.flatMap((one) => one.rows);
  process.stdout.write(`\n${table(rows)}`);
  if (write || full) writeReport({ measured, form, postgres: lab.versions.postgres });
  await lab.stop();
  const broken = rows.filter(({ holds }) => holds === false);
  for (const { what, goal } of broken) process.stderr.write(`BROKEN: ${what}: the goal is ${goal}\n`);
  return broken.length > 0 && form !== 'smoke' ? 1 : 0;
}

try {
  process.exit(await bench());
} catch (error) {
  process.stderr.write(`${error instanceof UsageError ? error.message : `bench: ${(error as Error).message}`}\n`);
  process.exit(error instanceof UsageError ? 2 : 1);
}
