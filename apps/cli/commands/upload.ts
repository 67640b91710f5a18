import { Readable } from 'node:stream';
import { type Command, Option } from 'commander';
import { streamNames } from '#contracts/streams.js';
import type { Language } from '#reference/languages.js';
import { delimiters, encodings } from '#tables/notation.js';
import { refusedExitCode } from '../exit-codes.js';
import { askGateway, type GatewayProblem, gatewayLessons, isRefusal, toldOf } from '../gateway.js';
import { languageOption, readArea } from '../options.js';
import { printJson } from '../print.js';
import { printable } from '../printable.js';
import { withFile } from '../read-file.js';
import { texts } from '../sending/texts.js';
import { textTable } from '../table.js';

interface UploadOptions {
  readonly stream: string;
  readonly owner: string;
  readonly dryRun?: true;
  readonly encoding: string;
  readonly delimiter?: string;
  readonly decimalComma?: true;
  readonly lang: Language;
  readonly json?: true;
}

/** What the gateway answers, as far as it is shown. */
interface Receipt {
  readonly rows: number;
  readonly refused: number;
  readonly refusedUnlisted: number;
  readonly errors: readonly Readonly<Record<string, unknown>>[];
  readonly summary: string;
  readonly links: readonly { readonly href: string; readonly title: string }[];
}

const lessons = `
The first line names the columns, as in the template of the stream (GET /v1/templates/<stream>.csv?lang=fr). Rows that are in
order are published, those that are not are listed, each with what may have been meant. The same file again adds nothing: mend
what is listed and send it whole. A file may be packed by gzip. docs/upload.md tells more.

Environment:
${gatewayLessons}

Examples:
  $ entente upload declarations.csv --stream trade.declarations --owner MAR --dry-run
  $ entente upload declarations.csv --stream trade.declarations --owner MAR
  $ entente upload выгрузка.csv --stream trade.flows --owner KAZ --encoding windows-1251 --decimal-comma`;

export function addUpload(program: Command): void {
  program
    .command('upload')
    .description('Send a CSV file, a row an event')
    .argument('<file>', 'the file; - for what comes in on stdin')
    .addOption(new Option('--stream <name>', 'stream that the rows are of').choices(streamNames).makeOptionMandatory())
    .requiredOption('--owner <code>', 'country that reports (ISO 3166-1 alpha-3)', readArea)
    .option('--dry-run', 'tell what would be published, and publish nothing')
    .addOption(new Option('--encoding <name>', 'encoding of the file').choices(encodings).default('utf-8'))
    .addOption(
      new Option('--delimiter <name>', 'between cells; found in the first line').choices(Object.keys(delimiters)),
    )
    .option('--decimal-comma', 'decimals stand after a comma')
    .addOption(languageOption())
    .option('--json', 'print what the gateway answers')
    .addHelpText('after', lessons)
    .action(upload);
}

async function upload(file: string, options: UploadOptions): Promise<void> {
  const { json, lang, encoding } = options;
  const { status, body } = await withFile(file, lang, async (bytes) => {
    const { isGzip, all } = await beginningOf(bytes);
    return askGateway(`/v1/uploads?${queryOf(options)}`, lang, {
      contentType: `text/csv; charset=${encoding}`,
      ...(isGzip && { encoding: 'gzip' }),
      body: Readable.toWeb(Readable.from(all)) as ReadableStream<Uint8Array>,
    });
  });
  if (status >= 300 && !isRefusal(status)) throw new Error(toldOf(body as GatewayProblem, lang));
  if (json) printJson(body);
  else
    process.stdout.write(status < 300 ? receiptText(body as Receipt, lang) : problemText(body as GatewayProblem, lang));
  const { refused, rows } = body as Receipt;
  // Whoever sends no row did not mean to.
  if (status >= 300 || refused > 0 || rows === 0) process.exitCode = refusedExitCode;
}

/** Whether the bytes are gzip (RFC 1952), and all of them. */
async function beginningOf(bytes: AsyncIterable<Buffer>): Promise<{ isGzip: boolean; all: AsyncIterable<Buffer> }> {
  const rest = bytes[Symbol.asyncIterator]();
  const first = await rest.next();
  const isGzip = first.done !== true && first.value[0] === 0x1f && first.value[1] === 0x8b;
  async function* all() {
    if (first.done === true) return;
    yield first.value;
    yield* { [Symbol.asyncIterator]: () => rest };
  }
  return { isGzip, all: all() };
}

function queryOf({ stream, owner, dryRun, delimiter, decimalComma }: UploadOptions): URLSearchParams {
  return new URLSearchParams({
    ...{ stream, owner },
    ...(dryRun && { dryRun: 'true' }),
    ...(delimiter !== undefined && { delimiter }),
    ...(decimalComma && { decimal: 'comma' }),
  });
}

/** Ready to be printed. */
function receiptText({ errors, refusedUnlisted, summary, links }: Receipt, language: Language): string {
  const say = texts[language];
  const more = refusedUnlisted > 0 ? `${say.moreRows(refusedUnlisted)}\n\n` : '';
  const where = links.map(({ href, title }) => say.link(href, title));
  return `${errorTable(errors, language)}${more}${[summary, ...where].join('\n')}\n`;
}

function problemText(problem: GatewayProblem, language: Language): string {
  return `${errorTable(problem.errors ?? [], language)}${toldOf(problem, language)}\n`;
}

function errorTable(errors: Receipt['errors'], language: Language): string {
  if (errors.length === 0) return '';
  const rows = errors.map(({ line, column, value, example, message }) => [
    ...[printable(line), printable(column), printable(value, 30), printable(example, 30)],
    printable(message, 500),
  ]);
  return `${textTable(texts[language].rowColumns, rows)}\n\n`;
}
