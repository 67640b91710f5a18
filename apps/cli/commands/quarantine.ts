import { readFile } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import { streamNames } from '#contracts/streams.js';
import { languages } from '#reference/languages.js';
import { Refusal, refusedExitCode } from '../exit-codes.js';
import { askGateway, type GatewayProblem, gatewayLessons, isRefusal, toldOf } from '../gateway.js';
import { readArea, readCount, readQuarantineNumber, readQuarantineNumbers } from '../options.js';
import { printJson } from '../print.js';
import { printable } from '../printable.js';
import { unreadable } from '../read-file.js';
import { textTable } from '../table.js';

/** A refused event, as the gateway shows it. */
interface Refused {
  readonly id: string;
  readonly owner: { readonly code: string };
  readonly stream: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  readonly source: string | null;
  readonly eventId: string | null;
  readonly reason: string;
  readonly path: string;
  readonly message: string;
  readonly advice: string | null;
  readonly text: string | null;
  readonly quarantinedAt: string;
  readonly replayedAt: string | null;
}

interface Listed {
  readonly data: readonly Refused[];
  /** `reason`: why there is none. */
  readonly meta: { readonly reason?: string };
}

interface Asked {
  readonly lang?: string;
  readonly json?: true;
}

interface ListOptions extends Asked {
  readonly owner?: string;
  readonly stream?: string;
  readonly limit: number;
}

const lessons = `
What was refused is kept here, byte for byte, to be sent again: as it was, when what was missing has been mended elsewhere (a code
list, an owner's topic), or mended. A mended event is checked first: one that would be refused is not sent, and the number stays. It
goes to the topic that the first one came on, and the quarantine remembers that it was replayed. A producer sees and mends its own;
an operator sees all. Where RETENTION_QUARANTINE_MONTHS is set, it is kept for so many months ("entente retention").

Environment:
${gatewayLessons}

Examples:
  $ entente quarantine list --owner KAZ             what was refused, newest first
  $ entente quarantine show 17 --lang fr            one event, what is wrong with it, and what to do
  $ entente quarantine replay 17 18                 send these again as they were
  $ entente quarantine fix 17 mended.json           send this in the place of number 17`;

export function addQuarantine(program: Command): void {
  const quarantine = program
    .command('quarantine')
    .description('See refused events, and send them again')
    .addHelpText('after', lessons);
  const command = (name: string, about: string) =>
    quarantine
      .command(name)
      .description(about)
      .addOption(
        new Option('--lang <language>', 'language of what is wrong, and of the advice').choices([...languages]),
      )
      .option('--json', 'print JSON');
  command('list', 'List refused events, newest first')
    .option('--owner <code>', 'of this country only (ISO 3166-1 alpha-3)', readArea)
    .addOption(new Option('--stream <name>', 'of this stream only').choices(streamNames))
    .option('--limit <number>', 'so many at most, up to 1000', readCount, 50)
    .action(list);
  command('show', 'Show one, with what it says and what to do')
    .argument('<id>', 'its number', readQuarantineNumber)
    .action(show);
  command('replay', 'Send events again as they were')
    .argument('<id...>', 'their numbers', readQuarantineNumbers)
    .action(replay);
  command('fix', 'Send a mended event in the place of a refused one')
    .argument('<id>', 'number of the refused one', readQuarantineNumber)
    .argument('<file>', 'the mended CloudEvent, as JSON')
    .action(fix);
}

async function list({ owner, stream, limit, lang, json }: ListOptions): Promise<void> {
  const { data: found, meta } = await read(
    { ...(owner && { owner }), ...(stream && { stream }), limit: String(limit) },
    lang,
  );
  if (json) return printJson(found);
  const rows = found.map((one) => [
    one.id,
    one.quarantinedAt.slice(0, 19),
    one.owner.code,
    one.stream,
    printable(one.eventId, 40),
    one.reason,
    printable(one.message),
    one.replayedAt === null ? '' : 'replayed',
  ]);
  const columns = ['number', 'refused at (UTC)', 'owner', 'stream', 'event', 'reason', 'what is wrong', ''];
  process.stdout.write(`${rows.length > 0 ? textTable(columns, rows) : meta.reason}\n`);
}

async function show(id: string, { lang, json }: Asked): Promise<void> {
  const { data, meta } = await read({ id }, lang);
  const [one] = data;
  if (!one) throw new Refusal(`${id}: ${meta.reason}`);
  if (json) return printJson(one);
  const lines = [
    `${one.id}: ${one.reason} at ${one.path || 'the whole message'}`,
    `  ${printable(one.message, 1_000)}`,
    `  ${one.advice ?? ''}`,
    ...(one.eventId === null ? [] : [`event ${printable(one.eventId)} of ${printable(one.source ?? 'nobody')}`]),
    `refused ${one.quarantinedAt}, from ${one.topic} partition ${one.partition} offset ${one.offset}`,
    ...(one.replayedAt === null ? [] : [`sent again ${one.replayedAt}`]),
    '',
    one.text === null
      ? 'What it says is shown to its producer, and to who is cleared for it ("entente keys create --confidential"), if it is text.'
      : printable(one.text, 70_000),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

async function replay(ids: readonly string[], asked: Asked): Promise<void> {
  for (const id of ids) await sendAgain(id, '', asked);
}

async function fix(id: string, file: string, asked: Asked): Promise<void> {
  const event = await readFile(file, 'utf8').catch(unreadable(file));
  // Without a body it would be sent again as it was.
  if (event.trim() === '') throw new Refusal(`${file} is empty: it holds the mended CloudEvent, as JSON`);
  await sendAgain(id, event, asked);
}

async function read(parameters: Record<string, string>, lang = 'en'): Promise<Listed> {
  const { status, body } = await askGateway(`/v1/quarantine?${new URLSearchParams({ ...parameters, lang })}`);
  if (status !== 200) throw new Error(toldOf(body as GatewayProblem));
  return body as Listed;
}

/** Tells what became of it; what is refused, or will be, is in the exit code. */
async function sendAgain(id: string, event: string, { lang = 'en', json }: Asked): Promise<void> {
  const sent = { contentType: 'application/cloudevents+json', body: event };
  const { status, body } = await askGateway(`/v1/quarantine/${encodeURIComponent(id)}/replay?lang=${lang}`, sent);
  if (status >= 300) {
    // 409: it was replayed before.
    if (!isRefusal(status) && status !== 409) throw new Error(toldOf(body as GatewayProblem));
    process.exitCode = refusedExitCode;
    if (json) printJson(body);
    else process.stderr.write(`${id}: ${toldOf(body as GatewayProblem)}\n`);
    return;
  }
  const { expected, reason, message } = body as { expected: string; reason?: string; message?: string };
  if (expected !== 'accepted') process.exitCode = refusedExitCode;
  if (json) return printJson(body);
  const told =
    expected === 'accepted' ? 'sent again' : `sent again, and will be refused: ${reason}: ${printable(message, 300)}`;
  process.stdout.write(`${id}: ${told}\n`);
}
