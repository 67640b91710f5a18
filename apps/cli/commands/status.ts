import type { Command } from 'commander';
import { adviceOf, isStuck, type ServiceState, type StreamState } from '../advice.js';
import { askGateway, type GatewayProblem, gatewayLessons, toldOf } from '../gateway.js';
import { readArea } from '../options.js';
import { printJson } from '../print.js';
import { printable } from '../printable.js';
import { textTable } from '../table.js';

interface StatusOptions {
  readonly owner?: string;
  readonly json?: true;
}

interface Health {
  readonly parts?: Readonly<Record<string, string>>;
}

const lessons = `
Whether the gateway and what it stands on answer, which services run, what was received of each stream and owner, and what to do
about what is wrong. A service that was killed counts as running for some seconds. Refused events are no failure of Entente: they are listed, and the exit code stays 0.

Environment:
${gatewayLessons}

Examples:
  $ entente status
  $ entente status --owner MAR --json`;

export function addStatus(program: Command): void {
  program
    .command('status')
    .description('Tell on one screen how an Entente is, and what to do')
    .option('--owner <code>', 'of this country only (ISO 3166-1 alpha-3)', readArea)
    .option('--json', 'print JSON')
    .addHelpText('after', lessons)
    .action(status);
}

async function status({ owner, json }: StatusOptions): Promise<void> {
  const health = await askGateway('/health/ready');
  const parts = (health.body as Health).parts ?? {};
  const isReady = health.status === 200;
  const asked = new URLSearchParams({ limit: '1000', ...(owner !== undefined && { owner }) });
  const [services, streams] = isReady
    ? await Promise.all([read<ServiceState>('/v1/processes', []), read<StreamState>(`/v1/quality?${asked}`)])
    : [[], []];
  const now = Date.now();
  const advice = adviceOf(services, streams, now);
  if (json) printJson({ ready: isReady, parts, services, streams, advice });
  else process.stdout.write(statusText({ isReady, parts, services, streams, advice }));
  const isWell = isReady && services.every(({ processes }) => processes !== 0);
  if (!isWell || streams.some((entry) => isStuck(entry, now))) process.exitCode = 1;
}

/** `otherwise`: where the gateway is of a version before, which has no such path. */
async function read<Entry>(path: string, otherwise?: Entry[]): Promise<Entry[]> {
  const { status, body } = await askGateway(path);
  if (status === 404 && otherwise) return otherwise;
  if (status !== 200) throw new Error(toldOf(body as GatewayProblem));
  return (body as { data: Entry[] }).data;
}

interface Told {
  readonly isReady: boolean;
  readonly parts: Readonly<Record<string, string>>;
  readonly services: readonly ServiceState[];
  readonly streams: readonly StreamState[];
  readonly advice: readonly string[];
}

/** Ready to be printed. */
export function statusText({ isReady, parts, services, streams, advice }: Told): string {
  const states = Object.entries(parts).map(([name, state]) => `  ${name}: ${printable(state, 200)}`);
  const head = [`the gateway answers, and is ${isReady ? 'ready' : 'not ready'}`, ...states];
  const running = services.map(({ service, processes }) => `  ${service}: ${runningText(processes)}`);
  const known = streams.filter(({ received, lag }) => received > 0 || (lag ?? 0) > 0);
  const rows = known.map(({ owner, stream, received, accepted, duplicate, quarantined, lag, freshAt }) => [
    ...[owner.code, stream],
    ...[received, accepted, duplicate, quarantined, lag ?? 'unknown'].map(String),
    freshAt ?? 'never',
  ]);
  const columns = ['owner', 'stream', 'received', 'accepted', 'duplicate', 'refused', 'waiting', 'last batch'];
  const table = known.length > 0 ? textTable(columns, rows) : isReady ? 'nothing was received yet' : '';
  const told = advice.length > 0 ? ['what to do:', ...advice.map((one) => `  ${one}`)].join('\n') : '';
  return `${[head.join('\n'), running.length > 0 ? ['services:', ...running].join('\n') : '', table, told].filter((part) => part !== '').join('\n\n')}\n`;
}

function runningText(processes: number | null): string {
  if (processes === null) return 'unknown';
  if (processes === 0) return 'away';
  return `running (${processes} ${processes === 1 ? 'process' : 'processes'})`;
}
