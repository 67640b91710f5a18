import type { Command } from 'commander';
import type { Language } from '#reference/languages.js';
import { inTime } from '../connections.js';
import { askGateway, type GatewayProblem, gatewayLessons, toldOf } from '../gateway.js';
import { languageOption, readArea } from '../options.js';
import { printJson } from '../print.js';
import { printable } from '../printable.js';
import { reasonOf } from '../reason.js';
import { adviceOf, isStuck, type ServiceState, type StreamState } from '../status/advice.js';
import { statusText } from '../status/status-text.js';
import { type Texts, texts } from '../status/texts.js';

interface StatusOptions {
  readonly owner?: string;
  readonly lang: Language;
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
    .addOption(languageOption())
    .option('--json', 'print JSON')
    .addHelpText('after', lessons)
    .action(status);
}

async function status({ owner, lang, json }: StatusOptions): Promise<void> {
  const health = await askGateway('/health/ready', lang);
  const parts = (health.body as Health).parts ?? {};
  const isReady = health.status === 200;
  const asked = new URLSearchParams({ limit: '1000', ...(owner !== undefined && { owner }) });
  const [{ data: services, why: noServices }, { data: streams, why: noStreams }] = await Promise.all([
    read<ServiceState>('/v1/processes', lang, isReady),
    read<StreamState>(`/v1/quality?${asked}`, lang, isReady),
  ]);
  const say = texts[lang];
  const untold = untoldOf({ [say.whichServices]: noServices, [say.whatReceived]: noStreams }, say);
  const now = Date.now();
  const advice = adviceOf({ parts, services, streams }, now, lang);
  const isRunning = isReady && services.every(({ processes }) => processes !== 0);
  const isWell = isRunning && !streams.some((entry) => isStuck(entry, now));
  if (json) printJson({ well: isWell, ready: isReady, parts, services, streams, untold, advice });
  else process.stdout.write(statusText({ isWell, isReady, parts, services, streams, untold, advice }, lang));
  if (!isWell) process.exitCode = 1;
}

/** Nothing, and why, where the gateway is of a version before, which has no such path, or a part that it needs for this is away. */
async function read<Entry>(
  path: string,
  lang: Language,
  isReady: boolean,
): Promise<{ readonly data: Entry[]; readonly why?: string }> {
  try {
    const { status, body } = await inTime(askGateway(path, lang), lang);
    if (status === 404) return { data: [], why: texts[lang].olderGateway };
    if (status !== 200) throw new Error(toldOf(body as GatewayProblem, lang));
    return { data: (body as { data: Entry[] }).data };
  } catch (error) {
    if (isReady) throw error;
    return { data: [], why: printable(reasonOf(error, lang), 300) };
  }
}

/** A line for each reason. */
function untoldOf(whys: Readonly<Record<string, string | undefined>>, say: Texts): string[] {
  const reasons = new Set(Object.values(whys).filter((why) => why !== undefined));
  const whatOf = (reason: string) => Object.keys(whys).filter((what) => whys[what] === reason);
  return [...reasons].map((reason) => say.untold(whatOf(reason), reason));
}
