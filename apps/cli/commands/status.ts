import type { Command } from 'commander';
import { adviceOf, isStuck, type Seen, type ServiceState, type StreamState } from '../advice.js';
import { inTime, reasonOf } from '../connections.js';
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
about what is wrong. Where a part is away, what can still be asked is told. A service that was killed counts as running for some seconds. Refused events are no failure of Entente: they are listed, and the exit code stays 0.

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
  const [{ data: services, why: noServices }, { data: streams, why: noStreams }] = await Promise.all([
    read<ServiceState>('/v1/processes', isReady),
    read<StreamState>(`/v1/quality?${asked}`, isReady),
  ]);
  const untold = untoldOf({ 'which services run': noServices, 'what was received': noStreams });
  const now = Date.now();
  const advice = adviceOf({ parts, services, streams }, now);
  const isRunning = isReady && services.every(({ processes }) => processes !== 0);
  const isWell = isRunning && !streams.some((entry) => isStuck(entry, now));
  if (json) printJson({ well: isWell, ready: isReady, parts, services, streams, untold, advice });
  else process.stdout.write(statusText({ isWell, isReady, parts, services, streams, untold, advice }));
  if (!isWell) process.exitCode = 1;
}

/** Nothing, and why, where the gateway is of a version before, which has no such path, or a part that it needs for this is away. */
async function read<Entry>(path: string, isReady: boolean): Promise<{ readonly data: Entry[]; readonly why?: string }> {
  try {
    const { status, body } = await inTime(askGateway(path));
    if (status === 404) return { data: [], why: 'the gateway is of a version before that' };
    if (status !== 200) throw new Error(toldOf(body as GatewayProblem));
    return { data: (body as { data: Entry[] }).data };
  } catch (error) {
    if (isReady) throw error;
    return { data: [], why: printable(reasonOf(error), 300) };
  }
}

/** A line for each reason. */
function untoldOf(whys: Readonly<Record<string, string | undefined>>): string[] {
  const reasons = new Set(Object.values(whys).filter((why) => why !== undefined));
  const whatOf = (reason: string) => Object.keys(whys).filter((what) => whys[what] === reason);
  return [...reasons].map((reason) => `cannot be told: ${whatOf(reason).join(', ')} (${reason})`);
}

interface Told extends Seen {
  readonly isWell: boolean;
  readonly isReady: boolean;
  /** What the gateway could not tell, and why. */
  readonly untold: readonly string[];
  readonly advice: readonly string[];
}

/** Ready to be printed. */
export function statusText({ isWell, isReady, parts, services, streams, untold, advice }: Told): string {
  const states = Object.entries(parts).map(([name, state]) => `  ${name}: ${printable(state, 200)}`);
  const head = [`the gateway answers, and is ${isReady ? 'ready' : 'not ready'}`, ...states];
  const running = services.map(({ service, processes }) => `  ${service}: ${runningText(processes)}`);
  const known = streams.filter(({ received, lag }) => received > 0 || (lag ?? 0) > 0);
  const rows = known.map(({ owner, stream, received, accepted, duplicate, quarantined, open, lag, freshAt }) => [
    ...[owner.code, stream],
    ...[received, accepted, duplicate, quarantined, open ?? 'unknown', lag ?? 'unknown'].map(String),
    freshAt ?? 'never',
  ]);
  const columns = ['owner', 'stream', 'received', 'accepted', 'duplicate', 'refused', 'open', 'waiting', 'last batch'];
  const table = known.length > 0 ? textTable(columns, rows) : untold.length === 0 ? 'nothing was received yet' : '';
  const told = advice.length > 0 ? ['what to do:', ...advice.map((one) => `  ${one}`)].join('\n') : '';
  const who = running.length > 0 ? ['services:', ...running].join('\n') : '';
  const all = [head.join('\n'), who, table, untold.join('\n'), told, verdict(isWell, untold, advice)];
  return `${all.filter((part) => part !== '').join('\n\n')}\n`;
}

function verdict(isWell: boolean, untold: readonly string[], advice: readonly string[]): string {
  if (!isWell) return `something is wrong; to do: ${advice.length}`;
  if (advice.length > 0) return `nothing is seen to be wrong; to look at: ${advice.length}`;
  return untold.length > 0 ? 'all that could be seen is well' : 'all is well';
}

function runningText(processes: number | null): string {
  if (processes === null) return 'unknown';
  if (processes === 0) return 'away';
  return `running (${processes} ${processes === 1 ? 'process' : 'processes'})`;
}
