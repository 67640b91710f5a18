/** The page that a sender of CSV files reads, one a language. */
import { descriptionOf, type FieldSchema } from '#contracts/documentation-fields.js';
import { streamNotes } from '#contracts/documentation-streams.js';
import { type StreamName, streamNames, streams } from '#contracts/streams.js';
import { type Language, languages } from '#reference/languages.js';
import { type Column, columnsOf, requiredFields } from './columns.js';
import { documentationTexts } from './documentation-texts.js';
import { formOfCell } from './forms.js';
import { headingOf } from './names.js';

/** The files that are made from the tables, by their path in the repository. */
export function tableDocuments(): Readonly<Record<string, string>> {
  return { 'docs/upload.md': uploadPage('en'), 'docs/upload.fr.md': uploadPage('fr') };
}

function uploadPage(language: Language): string {
  const { intro, columns } = documentationTexts[language];
  return `${[
    '<!-- Made from libs/tables by "npm run docs": change it there. -->',
    intro,
    columns,
    ...streamNames.map((stream) => streamSection(stream, language)),
  ].join('\n\n')}\n`;
}

function streamSection(stream: StreamName, language: Language): string {
  const { head, key, yes, oneLanguage } = documentationTexts[language];
  const other = languages.find((one) => one !== language)!;
  const keys = streamNotes[stream].key.map((fields) =>
    fields.map((field) => `\`${headed(stream, field, language)}\``).join(', '),
  );
  const rows = columnsOf[stream].map((column) => [
    `\`${headingOf(column, language)}\``,
    `\`${headingOf(column, other)}\``,
    isNeeded(stream, column) ? (column.multilingual ? oneLanguage : yes) : '',
    formOfCell(column, language),
  ]);
  return [
    `### ${stream}`,
    descriptionOf(streams[stream].schema as FieldSchema, language),
    `${key} ${keys.join(language === 'fr' ? ' ou ' : ' or ')}.`,
    table(head, rows),
  ].join('\n\n');
}

/** In every row: what an entry of a list needs is not, and whoever does not say who reports is the owner. */
function isNeeded(stream: StreamName, { path, required }: Column): boolean {
  const [field = ''] = path;
  return required && field !== 'reporter' && requiredFields[stream].includes(field);
}

function headed(stream: StreamName, field: string, language: Language): string {
  return headingOf(columnsOf[stream].find(({ name }) => name === field) as Column, language);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  // A bar ends a cell, within code as well.
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
