/** What `entente status` prints. Pure. */
import type { Language } from '#reference/languages.js';
import { printable } from '../printable.js';
import { textTable } from '../table.js';
import type { Seen } from './advice.js';
import { type Texts, texts } from './texts.js';

interface Told extends Seen {
  readonly isWell: boolean;
  readonly isReady: boolean;
  /** What the gateway could not tell, and why. */
  readonly untold: readonly string[];
  readonly advice: readonly string[];
}

/** Ready to be printed. */
export function statusText(
  { isWell, isReady, parts, services, streams, untold, advice }: Told,
  language: Language,
): string {
  const say = texts[language];
  const states = Object.entries(parts).map(([name, state]) => say.line(name, printable(state, 200)));
  const head = [isReady ? say.answers : say.answersUnready, ...states];
  const running = services.map(({ service, processes }) => say.line(service, runningText(processes, say)));
  const known = streams.filter(({ received, lag }) => received > 0 || (lag ?? 0) > 0);
  const rows = known.map(({ owner, stream, received, accepted, duplicate, quarantined, open, lag, freshAt }) => [
    ...[owner.code, stream],
    ...[received, accepted, duplicate, quarantined, open ?? say.unknown, lag ?? say.unknown].map(String),
    freshAt ?? say.never,
  ]);
  const table = known.length > 0 ? textTable(say.columns, rows) : untold.length === 0 ? say.nothingReceived : '';
  const told = advice.length > 0 ? [say.toDo, ...advice.map((one) => `  ${one}`)].join('\n') : '';
  const who = running.length > 0 ? [say.services, ...running].join('\n') : '';
  const all = [head.join('\n'), who, table, untold.join('\n'), told, verdict(isWell, untold, advice, say)];
  return `${all.filter((part) => part !== '').join('\n\n')}\n`;
}

function verdict(isWell: boolean, untold: readonly string[], advice: readonly string[], say: Texts): string {
  if (!isWell) return say.wrong(advice.length);
  if (advice.length > 0) return say.toLookAt(advice.length);
  return untold.length > 0 ? say.seenWell : say.well;
}

function runningText(processes: number | null, say: Texts): string {
  if (processes === null) return say.unknown;
  if (processes === 0) return say.away;
  return say.running(processes);
}
