import { type Command, Option } from 'commander';
import { streamNames } from '#contracts/streams.js';
import { languages } from '#reference/languages.js';
import { Refusal } from '../exit-codes.js';
import { askGateway, type GatewayProblem, gatewayLessons, toldOf } from '../gateway.js';
import { readArea, readCount, readQuarantineNumber, readQuarantineNumbers, readWhy } from '../options.js';
import { printJson } from '../print.js';
import { printable } from '../printable.js';
import { textTable } from '../table.js';
import { dismiss, fix, replay } from './quarantine-closing.js';

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
  /** Undefined of a gateway of a version before, as all that follows. */
  readonly acceptedAt?: string | null;
  readonly dismissedAt?: string | null;
  readonly dismissedBy?: string | null;
  readonly dismissedWhy?: string | null;
}

interface Listed {
  readonly data: readonly Refused[];
  /** `reason`: why there is none. */
  readonly meta: { readonly reason?: string };
}

/** Of every command here. */
export interface Asked {
  readonly lang?: string;
  readonly json?: true;
}

interface ListOptions extends Asked {
  readonly owner?: string;
  readonly stream?: string;
  readonly open?: true;
  readonly limit: number;
}

const lessons = `
What was refused is kept here, byte for byte, to be sent again: as it was, when what was missing has been mended elsewhere (a code
list, an owner's topic), or mended. A mended event is checked first: one that would be refused is not sent, and the number stays. It
goes to the topic that the first one came on, and the quarantine remembers that it was replayed. A refused event is open until it is
replayed, one of its source and id is accepted after it, or somebody dismisses it. A producer sees and mends its own; an operator sees
all. Where RETENTION_QUARANTINE_MONTHS is set, it is kept for so many months ("entente retention").

Environment:
${gatewayLessons}

Examples:
  $ entente quarantine list --owner KAZ             what was refused, newest first
  $ entente quarantine show 17 --lang fr            one event, what is wrong with it, and what to do
  $ entente quarantine replay 17 18                 send these again as they were
  $ entente quarantine fix 17 mended.json           send this in the place of number 17
  $ entente quarantine list --open                  what still wants somebody
  $ entente quarantine dismiss 17 --why "a test"    nothing is to be done about it`;

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
    .option('--open', 'only those that still want somebody')
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
  command('dismiss', 'Close events that nothing is to be done about; they stay, with who did it and why')
    .argument('<id...>', 'their numbers', readQuarantineNumbers)
    .requiredOption('--why <text>', 'why nothing is to be done, for who looks later', readWhy)
    .action(dismiss);
}

async function list({ owner, stream, open, limit, lang, json }: ListOptions): Promise<void> {
  const { data: found, meta } = await read(
    { ...(owner && { owner }), ...(stream && { stream }), ...(open && { open: 'true' }), limit: String(limit) },
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
    stateOf(one),
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
    ...(one.acceptedAt ? [`an event of its source and id was accepted ${one.acceptedAt}`] : []),
    ...(one.dismissedAt ? [dismissedText(one)] : []),
    '',
    one.text === null
      ? 'What it says is shown to its producer, and to who is cleared for it ("entente keys create --confidential"), if it is text.'
      : printable(one.text, 70_000),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Of one that is not open; a gateway of a version before tells of replays alone. */
function stateOf({ replayedAt, acceptedAt, dismissedAt }: Refused): string {
  if (replayedAt !== null) return 'replayed';
  if (acceptedAt) return 'accepted since';
  return dismissedAt ? 'dismissed' : '';
}

function dismissedText({ dismissedAt, dismissedBy, dismissedWhy }: Refused): string {
  const who = dismissedBy ? ` by ${printable(dismissedBy)}` : '';
  return `dismissed ${dismissedAt}${who}: ${printable(dismissedWhy, 500)}`;
}

async function read(parameters: Record<string, string>, lang = 'en'): Promise<Listed> {
  const { status, body } = await askGateway(`/v1/quarantine?${new URLSearchParams({ ...parameters, lang })}`);
  if (status !== 200) throw new Error(toldOf(body as GatewayProblem));
  return body as Listed;
}
