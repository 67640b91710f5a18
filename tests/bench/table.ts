/** The rows as a table: for a terminal, and for a page. Both are Markdown, so that either can be pasted into the other. */
import type { Row } from './figure.js';

const headings = ['figure', 'measured', 'against', 'ratio', 'goal', 'holds'];

export function table(rows: readonly Row[]): string {
  const cells = rows.map(({ what, value, against, ratio, goal, holds }) => [
    // A cell ends at a bar: what has gone wrong may name a group by its key.
    ...[what, value, against, ratio, goal].map((text) => text.replaceAll('|', '\\|')),
    holds === undefined ? '' : holds ? 'yes' : '**NO**',
  ]);
  const widths = headings.map((heading, n) => Math.max(heading.length, ...cells.map((row) => row[n]!.length)));
  const line = (row: readonly string[]) => `| ${row.map((cell, n) => cell.padEnd(widths[n]!)).join(' | ')} |`;
  return [line(headings), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line)].join('\n') + '\n';
}
