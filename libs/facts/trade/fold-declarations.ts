import type { ClientBase } from 'pg';
import type { EventOf } from '#contracts/read-event.js';
import type { TradeDeclaration } from '#contracts/streams/trade-declarations.js';
import { statement } from '#persistence/statement.js';
import { periodsOf } from '#reference/period.js';

const foldStatement = statement(new URL('./fold-declarations.sql', import.meta.url));
const dropEmptied = statement(new URL('./drop-emptied-flows.sql', import.meta.url));

/** Adds the declarations that hold now to the monthly flows and takes away those that were superseded. */
export async function foldDeclarations(
  tx: ClientBase,
  owner: string,
  added: readonly EventOf<TradeDeclaration>[],
  superseded: readonly string[],
): Promise<void> {
  const counted = added.filter((event) => !event.retracted);
  if (counted.length === 0 && superseded.length === 0) return;
  const column = (read: (event: EventOf<TradeDeclaration>) => unknown) => counted.map(read);
  const { rows: emptied } = await tx.query(
    foldStatement(
      owner,
      superseded,
      column(({ data }) => data.partner),
      column(({ data }) => data.flow),
      column(({ data }) => periodsOf(data.acceptedOn)[0]),
      column(({ data }) => data.commodity.slice(0, 6)),
      column(({ data }) => data.currency),
      column(({ data }) => data.valuation),
      column((event) => event.simulated),
      column(({ data }) => data.value),
      column(({ data }) => data.netMass ?? 0),
    ),
  );
  if (emptied.length > 0) await tx.query(dropEmptied(owner, JSON.stringify(emptied)));
}
