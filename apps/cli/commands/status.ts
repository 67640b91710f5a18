import type { Command } from 'commander';
import { adviceOf, isStuck, type StreamState } from '../advice.js';
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
Whether the gateway and what it stands on answer, what was received of each stream and owner, and what to do about what is
wrong. Refused events are no failure of Entente: they are listed, and the exit code stays 0.

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
  const streams = isReady ? await readStreams(owner) : [];
  const now = Date.now();
  const advice = adviceOf(streams, now);
  if (json) printJson({ ready: isReady, parts, streams, advice });
  else process.stdout.write(statusText(isReady, parts, streams, advice));
  if (!isReady || streams.some((entry) => isStuck(entry, now))) process.exitCode = 1;
}

async function readStreams(owner: string | undefined): Promise<StreamState[]> {
  const asked = new URLSearchParams({ limit: '1000', ...(owner !== undefined && { owner }) });
  const { status, body } = await askGateway(`/v1/quality?${asked}`);
  if (status !== 200) throw new Error(toldOf(body as GatewayProblem));
  return (body as { data: StreamState[] }).data;
}

/** Ready to be printed. */
export function statusText(
  isReady: boolean,
  parts: Readonly<Record<string, string>>,
  streams: readonly StreamState[],
  advice: readonly string[],
): string {
  const states = Object.entries(parts).map(([name, state]) => `  ${name}: ${printable(state, 200)}`);
  const head = [`the gateway answers, and is ${isReady ? 'ready' : 'not ready'}`, ...states];
  const known = streams.filter(({ received, lag }) => received > 0 || (lag ?? 0) > 0);
  const rows = known.map(({ owner, stream, received, accepted, duplicate, quarantined, lag, freshAt }) => [
    ...[owner.code, stream],
    ...[received, accepted, duplicate, quarantined, lag ?? 'unknown'].map(String),
    freshAt ?? 'never',
  ]);
  const columns = ['owner', 'stream', 'received', 'accepted', 'duplicate', 'refused', 'waiting', 'last batch'];
  const table = known.length > 0 ? textTable(columns, rows) : isReady ? 'nothing was received yet' : '';
  const told = advice.length > 0 ? ['what to do:', ...advice.map((one) => `  ${one}`)].join('\n') : '';
  return `${[head.join('\n'), table, told].filter((part) => part !== '').join('\n\n')}\n`;
}
