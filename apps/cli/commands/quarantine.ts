import { type Command, Option } from 'commander';
import { streamNames } from '#contracts/streams.js';
import type { Language } from '#reference/languages.js';
import { Refusal } from '../exit-codes.js';
import { askGateway, type GatewayProblem, gatewayLessons, toldOf } from '../gateway.js';
import {
  languageOption,
  readArea,
  readCount,
  readQuarantineNumber,
  readQuarantineNumbers,
  readWhy,
} from '../options.js';
import { print, printJson } from '../print.js';
import { printable } from '../printable.js';
import { type Refused, shownText, stateOf } from '../quarantine/shown.js';
import { texts } from '../quarantine/texts.js';
import { textTable } from '../table.js';
import { dismiss, fix, replay } from './quarantine-closing.js';

interface Listed {
  readonly data: readonly Refused[];
  /** `reason`: why there is none. */
  readonly meta: { readonly reason?: string };
}

/** Of every command here. */
export interface Asked {
  readonly lang: Language;
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
    quarantine.command(name).description(about).addOption(languageOption()).option('--json', 'print JSON');
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
    stateOf(one, lang),
    printable(one.message),
  ]);
  print(rows.length > 0 ? textTable(texts[lang].columns, rows) : (meta.reason ?? ''));
}

async function show(id: string, { lang, json }: Asked): Promise<void> {
  const { data, meta } = await read({ id }, lang);
  const [one] = data;
  if (!one) throw new Refusal(texts[lang].numbered(id, meta.reason ?? ''));
  if (json) return printJson(one);
  print(shownText(one, await refusedAfter(one, lang), lang));
}

/** The newest of the source and id of one that was sent again, where that was refused; what was accepted is not looked for. */
async function refusedAfter(one: Refused, lang: Language): Promise<Refused | undefined> {
  if (one.replayedAt === null || one.acceptedAt || one.eventId === null) return undefined;
  const { data } = await read({ owner: one.owner.code, stream: one.stream, limit: '1000' }, lang);
  const newest = data.find(({ source, eventId }) => source === one.source && eventId === one.eventId);
  return newest?.id === one.id ? undefined : newest;
}

async function read(parameters: Record<string, string>, lang: Language): Promise<Listed> {
  const { status, body } = await askGateway(`/v1/quarantine?${new URLSearchParams(parameters)}`, lang);
  if (status !== 200) throw new Error(toldOf(body as GatewayProblem, lang));
  return body as Listed;
}
