/** docs/performance.md: the tables with what they were measured on, and how to read them. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, release, totalmem, type } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Form, Row } from './figure.js';
import type { NamedFigure } from './figures.js';
import { kafkaSettings, postgresSettings } from './lab.js';
import { table } from './table.js';

const root = new URL('../../', import.meta.url);

export interface Report {
  readonly rows: readonly Row[];
  readonly figures: readonly NamedFigure[];
  readonly form: Form;
  readonly rivals: boolean;
  /** Version of the server. */
  readonly postgres: string;
}

const intro = `# How fast Entente is

Written by \`npm run bench -- --full\`; do not edit. The same command measures it on your machine, and
\`npm run bench -- --help\` says what else it can do.

Read the ratios. An absolute figure belongs to the machine that it was measured on; what each figure is set against was
measured on the same machine, in the same run, taking turns with it. Broker, PostgreSQL, the services and the harness that
sends and watches share the cores named below: none of them has a core of its own, and a service is faster where they have.
PostgreSQL commits as it does by default: \`synchronous_commit\` and \`fsync\` are on.
`;

const rivalsHeading = '## Against other engines';
const rivalsIntro = `${rivalsHeading}

Written by \`npm run bench -- --rivals --full\`; do not edit. The engines are fetched by name from their registries; one that
cannot be had is skipped.
`;

export async function writeReport(report: Report): Promise<void> {
  const file = fileURLToPath(new URL('docs/performance.md', root));
  const written = existsSync(file) ? readFileSync(file, 'utf8') : '';
  writeFileSync(file, withPart(written, page(report), report.rivals));
  process.stderr.write(`Written: ${file}\n`);
}

/** The figures come first, the rivals last; each is written anew without the other. */
export function withPart(written: string, part: string, rivals: boolean): string {
  const at = written.indexOf(rivalsHeading);
  const [figuresPart, rivalsPart] = at < 0 ? [written, ''] : [written.slice(0, at), written.slice(at)];
  const parts = rivals ? [figuresPart, part] : [part, rivalsPart];
  return parts
    .map((text) => (text.trim() === '' ? '' : `${text.trim()}\n`))
    .filter(Boolean)
    .join('\n');
}

export function page({ rows, figures, form, rivals, postgres }: Report): string {
  const methods = figures.map(({ name, title, method }) => `**${name}** (${title}). ${method}`);
  const level = rivals ? '###' : '##';
  return [
    rivals ? rivalsIntro : intro,
    `Measured on ${new Date().toISOString().slice(0, 10)}, ${form} form.\n`,
    table(rows),
    `${level} Measured on\n`,
    machine(postgres)
      .map((line) => `- ${line}\n`)
      .join(''),
    `${level} How each is measured\n`,
    ...methods.map((method) => `${method}\n`),
  ].join('\n');
}

function machine(postgres: string): string[] {
  const [cpu] = cpus();
  const settings = (of: Readonly<Record<string, string>>) =>
    Object.entries(of)
      .map(([name, value]) => `${name}=${value}`)
      .join(', ');
  return [
    `${cpus().length} cores (${cpu?.model.trim() ?? arch()}), ${Math.round(totalmem() / 2 ** 30)} GiB of memory, ${type()} ${release()}`,
    `Entente ${versionIn('package.json')}, Node ${process.versions.node}, kafkajs ${versionIn('node_modules/kafkajs/package.json')}`,
    `PostgreSQL ${postgres}: ${settings(postgresSettings)}; the rest at its default`,
    `Kafka ${kafkaVersion()}, one node on Java ${javaVersion()}, heap of 1 GB: ${settings(kafkaSettings)}; the rest at its default`,
  ];
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
