import type { ClientBase } from 'pg';
import type { EventOf } from '#contracts/read-event.js';
import type { TradeDeclaration } from '#contracts/streams/trade-declarations.js';
import type { Amount } from '#contracts/types.js';
import { list, statement } from '#persistence/statement.js';
import { monthOf } from '#reference/period.js';
import { DecimalSum } from './decimal-sum.js';

const readEnded = statement(new URL('./ended-declarations.sql', import.meta.url));
const addToFlows = statement(new URL('./add-to-flows.sql', import.meta.url));
const dropEmptied = statement(new URL('./drop-emptied-flows.sql', import.meta.url));

/** What one declaration adds to the monthly flow that it belongs to. */
export interface Contribution {
  /** Key of the flow: the codes that tell flows apart, as `add-to-flows.sql` takes them apart again. */
  readonly key: string;
  readonly value: Amount;
  readonly netMass: Amount;
}

/** What is added to one monthly flow. */
interface Change {
  readonly key: string;
  readonly value: DecimalSum;
  readonly netMass: DecimalSum;
  declarations: number;
}

/** The contribution of an event; null when it withdraws one. */
export function contributionOf({ data, simulated, retracted }: EventOf<TradeDeclaration>): Contribution | null {
  if (retracted) return null;
  const { partner, flow, acceptedOn, commodity, currency, valuation, value, netMass = 0 } = data;
  const month = monthOf(acceptedOn);
  const key = `${partner} ${flow} ${month} ${commodity.slice(0, 6)} ${currency} ${valuation} ${simulated}`;
  return { key, value, netMass };
}

/**
 * Adds the declarations that hold now to the monthly flows and takes away those that were superseded. Summed here, so that
 * the database touches each flow once, in the order of the keys: two batches never wait for each other crosswise.
 */
export async function foldDeclarations(
  tx: ClientBase,
  owner: string,
  added: readonly (Contribution | null)[],
  superseded: readonly string[],
  at: string,
): Promise<void> {
  const changes = new Map<string, Change>();
  for (const contribution of added) if (contribution) count(changes, contribution, 1);
  if (superseded.length > 0) {
    const { rows } = await tx.query<Contribution>(readEnded(owner, superseded, at));
    for (const ended of rows) count(changes, ended, -1);
  }
  if (changes.size === 0) return;
  const sorted = [...changes.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  const column = (read: (change: Change) => string | number) => list(sorted.map(read));
  await tx.query(
    addToFlows(
      owner,
      column(({ key }) => key),
      column(({ value }) => String(value)),
      column(({ netMass }) => String(netMass)),
      column(({ declarations }) => declarations),
      at,
    ),
  );
  const fewer = sorted.filter(({ declarations }) => declarations < 0);
  if (fewer.length > 0) await tx.query(dropEmptied(owner, list(fewer.map(({ key }) => key))));
}

function count(changes: Map<string, Change>, { key, value, netMass }: Contribution, times: 1 | -1): void {
  let change = changes.get(key);
  if (!change) {
    change = { key, value: new DecimalSum(), netMass: new DecimalSum(), declarations: 0 };
    changes.set(key, change);
  }
  change.value.add(value, times);
  change.netMass.add(netMass, times);
  change.declarations += times;
}
