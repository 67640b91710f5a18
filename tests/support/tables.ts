/** Reads files of CSV in tests. */
import { readTable, type TableForm } from '#tables/read-table.js';

export interface Outcome {
  readonly events: { id: string; source: string; time: string; data: Record<string, unknown> }[];
  readonly errors: object[];
  /** Why reading ended before the end, if it did. */
  readonly failure?: unknown;
}

const usual: TableForm = { stream: 'trade.flows', owner: 'MAR', language: 'en', encoding: 'utf-8', decimal: 'point' };

/** What a file of flows that Morocco reports says, unless another form is asked for. */
export async function readFile(content: string | Buffer, form: Partial<TableForm> = {}): Promise<Outcome> {
  const outcome: Outcome = { events: [], errors: [] };
  try {
    for await (const row of readTable(chunksOf(Buffer.from(content as string)), { ...usual, ...form })) {
      if (row.ok) outcome.events.push(JSON.parse(String(row.event.value)) as Outcome['events'][number]);
      else outcome.errors.push(...row.errors());
    }
  } catch (failure) {
    return { ...outcome, failure };
  }
  return outcome;
}

/** A byte at a time at first: characters and line ends come in two. */
async function* chunksOf(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += at < 100 ? 1 : 7) yield bytes.subarray(at, at + (at < 100 ? 1 : 7));
}

export const flowNames = 'partner,flow,period,commodity,dataset,value,currency,valuation';
export const flowRow = 'KAZ,M,2016,TOTAL,NATIONAL,12.5,USD,CIF';

/** The row of a flow with other cells. */
export function flowWith(cells: Readonly<Record<string, string>>): string {
  return flowRow
    .split(',')
    .map((cell, at) => cells[flowNames.split(',')[at]!] ?? cell)
    .join(',');
}
