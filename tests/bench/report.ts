/** docs/performance.md: of each figure a table, what it was measured on, and how. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, release, totalmem, type } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Form } from './figure.js';
import { kafkaSettings, postgresSettings } from './lab.js';
import type { Measured } from './run-figures.js';
import { table } from './table.js';

const root = new URL('../../', import.meta.url);

export interface Report {
  readonly measured: readonly Measured[];
  readonly form: Form;
  /** Version of the server. */
  readonly postgres: string;
}

const settings = (of: Readonly<Record<string, string>>) =>
  Object.entries(of)
    .map(([name, value]) => `${name}=${value}`)
    .join(', ');

const intro = `# How fast Entente is

Written by \`npm run bench -- --full\`; do not edit. The same command measures it on your machine, and
\`npm run bench -- --help\` says what else it can do. Each section tells when and on what it was measured; with \`--only\` its
own is measured anew. The engines that \`--rivals\` sets Entente against are fetched by name from their registries; one that
cannot be had is skipped.

Read the ratios. An absolute figure belongs to the machine that it was measured on; what each figure is set against was
measured on the same machine, in the same run, taking turns with it. Broker, PostgreSQL, the services and the harness that
sends and watches share the cores named: none of them has a core of its own, and a service is faster where they have.

PostgreSQL commits as it does by default: \`synchronous_commit\` and \`fsync\` are on. It has ${settings(postgresSettings)}.
Kafka is one node with a heap of 1 GB; it has ${settings(kafkaSettings)}. The rest of both is at its default.
`;

export function writeReport(report: Report): void {
  const file = fileURLToPath(new URL('docs/performance.md', root));
  writeFileSync(file, pageWith(report, existsSync(file) ? readFileSync(file, 'utf8') : ''));
  process.stderr.write(`Written: ${file}\n`);
}

/** The page with a section for each figure measured; the sections of others are those of the page before. */
export function pageWith(report: Report, before: string): string {
  const sections = new Map(before.split(/^(?=## )/m).map((text) => [nameOf(text), text.trim()]));
  sections.delete(undefined);
  for (const one of report.measured) sections.set(one.figure.name, sectionOf(one, report));
  const names = [...sections.keys()].sort();
  return [intro.trim(), ...names.map((name) => sections.get(name)!)].join('\n\n') + '\n';
}

/** Undefined of what is no section. */
const nameOf = (text: string) => /^## ([^:\n]+): /.exec(text)?.[1];

function sectionOf({ figure: { name, title, method }, rows }: Measured, { form, postgres }: Report): string {
  return [
    `## ${name}: ${title}`,
    `Measured on ${new Date().toISOString().slice(0, 10)}, ${form} form, on ${machine(postgres)}.`,
    table(rows).trim(),
    method,
  ].join('\n\n');
}

function machine(postgres: string): string {
  const [cpu] = cpus();
  return [
    `${cpus().length} cores (${cpu?.model.trim() ?? arch()})`,
    `${Math.round(totalmem() / 2 ** 30)} GiB of memory`,
    `${type()} ${release()}`,
    `Entente ${versionIn('package.json')}`,
    `Node ${process.versions.node}`,
    `kafkajs ${versionIn('node_modules/kafkajs/package.json')}`,
    `PostgreSQL ${postgres}`,
    `Kafka ${kafkaVersion()} on Java ${javaVersion()}`,
  ].join(', ');
}

function versionIn(file: string): string {
  return (JSON.parse(readFileSync(new URL(file, root), 'utf8')) as { version: string }).version;
}

function kafkaVersion(): string {
  const pom = readFileSync(new URL('tests/kafka/pom.xml', root), 'utf8');
  return /<artifactId>kafka_[\d.]+<\/artifactId>\s*<version>([^<]+)/.exec(pom)?.[1] ?? 'of tests/kafka/pom.xml';
}

function javaVersion(): string {
  const java = process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/java` : 'java';
  return /version "([^"]+)"/.exec(spawnSync(java, ['-version'], { encoding: 'utf8' }).stderr)?.[1] ?? 'unknown';
}
