import type { Command } from 'commander';
import type { Language } from '#reference/languages.js';
import { type WrittenEvent, eventsIn, UnreadableEvents } from '../event-file.js';
import { refusedExitCode } from '../exit-codes.js';
import { askGateway, type GatewayProblem, gatewayLessons, isRefusal, toldOf } from '../gateway.js';
import { languageOption, readArea } from '../options.js';
import { printJson } from '../print.js';
import { printable } from '../printable.js';
import { withFile } from '../read-file.js';
import { texts } from '../sending/texts.js';
import { textTable } from '../table.js';
import { texts as commonTexts } from '../texts.js';

interface SendOptions {
  readonly owner: string;
  readonly lang: Language;
  readonly json?: true;
}

/** An event that will be quarantined, or that has nowhere to go. */
interface RefusedEvent {
  readonly place: number;
  readonly id?: string | null;
  readonly reason?: string;
  readonly path?: string;
  readonly message?: string;
}

interface Outcome {
  published: number;
  readonly quarantined: RefusedEvent[];
  /** Why the rest was not sent. */
  stopped?: string;
}

const lessons = `
CloudEvents, one a line, in a JSON array, or a single one (docs/events.md). They are sent as they were written, in batches. An
event that is not in order is kept in quarantine, and listed. The same file again adds nothing of what was accepted; what was
refused is refused and kept once more: mend it, and send it by "entente quarantine fix" or in a file of its own. An id that was used
before for something else is found out when the event is taken in: "entente quarantine list --open" has it then.

Environment:
${gatewayLessons}

Examples:
  $ entente send events.jsonl --owner MAR
  $ generate-events | entente send - --owner KAZ --json`;

export function addSend(program: Command): void {
  program
    .command('send')
    .description('Send CloudEvents of a file')
    .argument('<file>', 'the file; - for what comes in on stdin')
    .requiredOption('--owner <code>', 'country that reports (ISO 3166-1 alpha-3)', readArea)
    .addOption(languageOption())
    .option('--json', 'print JSON')
    .addHelpText('after', lessons)
    .action(send);
}

async function send(file: string, { owner, lang, json }: SendOptions): Promise<void> {
  const outcome: Outcome = { published: 0, quarantined: [] };
  await withFile(file, lang, async (bytes) => {
    try {
      for await (const batch of batchesOf(eventsIn(bytes))) {
        if (!(await sendBatch(batch, owner, lang, outcome))) return;
      }
    } catch (error) {
      if (!(error instanceof UnreadableEvents)) throw error;
      outcome.stopped = error.say(commonTexts[lang]);
    }
  });
  // Whoever sends nothing did not mean to: what makes the events went wrong.
  if (outcome.published === 0) outcome.stopped ??= texts[lang].noEvent;
  if (json) printJson(outcome);
  else process.stdout.write(outcomeText(outcome, lang));
  if (outcome.stopped !== undefined || outcome.quarantined.length > 0) process.exitCode = refusedExitCode;
}

/** Whether to go on. */
async function sendBatch(
  batch: readonly WrittenEvent[],
  owner: string,
  lang: Language,
  outcome: Outcome,
): Promise<boolean> {
  const { status, body } = await askGateway(`/v1/events?owner=${owner}`, lang, {
    contentType: 'application/cloudevents-batch+json',
    body: `[${batch.map(({ json }) => json).join(',')}]`,
  });
  if (status < 300) {
    const { results } = body as { results: readonly (RefusedEvent & { expected: string })[] };
    outcome.published += results.length;
    results.forEach(({ expected, id, reason, path, message }, at) => {
      if (expected === 'quarantined') {
        outcome.quarantined.push({ place: batch[at]!.place, ...({ id, reason, path, message } as object) });
      }
    });
    return true;
  }
  const say = texts[lang];
  const problem = body as GatewayProblem;
  if (!isRefusal(status)) throw new Error(say.brokenOff(toldOf(problem, lang), outcome.published));
  const errors = (problem.errors ?? []) as readonly { index?: number; message?: string; bytes?: number }[];
  const told = errors.map(({ index, message, bytes }) => {
    const place = batch[index ?? 0]!.place;
    return say.wrongEvent(place, message ?? (bytes === undefined ? problem.detail : say.bytes(bytes)));
  });
  outcome.stopped = [toldOf(problem, lang), ...told].join('\n  ');
  return false;
}

/** What the gateway takes at once. */
const maxEvents = 500;
const maxBytes = 900 * 1024;

async function* batchesOf(events: AsyncIterable<WrittenEvent>): AsyncGenerator<WrittenEvent[]> {
  let batch: WrittenEvent[] = [];
  let bytes = 0;
  for await (const event of events) {
    const size = Buffer.byteLength(event.json);
    if (batch.length > 0 && (batch.length >= maxEvents || bytes + size > maxBytes)) {
      yield batch;
      [batch, bytes] = [[], 0];
    }
    batch.push(event);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}

/** More than this nobody reads in a terminal. */
const maxShown = 200;

function outcomeText({ published, quarantined, stopped }: Outcome, language: Language): string {
  const say = texts[language];
  const rows = quarantined
    .slice(0, maxShown)
    .map(({ place, id, reason, path, message }) => [
      ...[printable(place), printable(id, 40), printable(reason), printable(path), printable(message, 500)],
    ]);
  const isLong = quarantined.length > maxShown;
  return [
    ...(rows.length > 0 ? [textTable(say.eventColumns, rows)] : []),
    ...(isLong ? [say.moreEvents(quarantined.length - maxShown)] : []),
    ...(rows.length > 0 ? [''] : []),
    say.summary(published, quarantined.length),
    ...(rows.length > 0 ? [say.kept] : []),
    ...(stopped === undefined ? [] : [say.stopped(stopped)]),
    '',
  ].join('\n');
}
