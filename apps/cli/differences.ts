import { parse } from 'lossless-json';
import type { Difference } from '#indicators/engine/verify.js';
import { textTable } from './table.js';

/** More than this nobody reads in a terminal. */
const shown = 200;

/** The differences as a table, ready to be printed; empty when there are none. */
export function differenceTable(differences: readonly Difference[]): string {
  if (differences.length === 0) return '';
  const rows = differences.slice(0, shown).map(({ code, subject, period, dimensions, stored, computed }) => {
    const named = Object.entries(dimensions).map(([name, value]) => `${name}=${value}`);
    return [code, subject, period, named.join(' '), told(stored, computed), told(computed, stored)];
  });
  const rest = differences.length - rows.length;
  const more = rest > 0 ? `... and ${rest} more: --json prints all\n` : '';
  return `${textTable(['code', 'subject', 'period', 'dimensions', 'stored', 'computed'], rows)}\n${more}\n`;
}

/** Of what the engine tells of a value (a JSON array: value, unit, reason, ...) these three, and what is not as in the other. */
function told(text: string | null, other: string | null): string {
  if (text === null) return 'none';
  const others = other === null ? undefined : membersOf(other);
  const members = membersOf(text).filter((member, place) => place < 3 || (others && member !== others[place]));
  return members.filter((member) => member !== 'null').join(' ');
}

/** As written: a double may not tell two decimals apart. */
function membersOf(text: string): string[] {
  return (parse(text) as unknown[]).map(String);
}

export function summaryOf(compared: number, differing: number): string {
  if (compared === 0) return 'nothing to verify: no value is stored, and the facts give none';
  return differing === 0
    ? `${compared} values computed anew: all are as stored`
    : `${compared} values computed anew: ${differing} not as stored. Those that services are about to refresh differ for some seconds: run it again`;
}
