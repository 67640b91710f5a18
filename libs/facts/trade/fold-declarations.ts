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

/** The flow that a declaration belongs to, and what it adds to it. */
interface Declared {
  readonly partner: string;
  readonly flow: string;
  readonly period: string;
  readonly commodity: string;
  readonly currency: string;
  readonly valuation: string;
  readonly simulated: boolean;
  readonly value: Amount;
  readonly netMass: Amount;
}

/** What is added to one monthly flow. */
interface Change {
  readonly key: string;
  readonly of: Declared;
  readonly value: DecimalSum;
  readonly netMass: DecimalSum;
  declarations: number;
}

/**
 * Adds the declarations that hold now to the monthly flows and takes away those that were superseded. Summed here, so that
 * the database touches each flow once, in the order of the keys: two batches never wait for each other crosswise.
 */
export async function foldDeclarations(
  tx: ClientBase,
  owner: string,
  added: readonly EventOf<TradeDeclaration>[],
  superseded: readonly string[],
): Promise<void> {
  const changes = new Map<string, Change>();
  for (const event of added) if (!event.retracted) count(changes, declaredBy(event), 1);
  if (superseded.length > 0) {
    const { rows } = await tx.query<Declared>(readEnded(owner, superseded));
    for (const ended of rows) count(changes, ended, -1);
  }
  if (changes.size === 0) return;
  const sorted = [...changes.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  const column = (read: (change: Change) => string | number | boolean) => list(sorted.map(read));
  const { rows: emptied } = await tx.query<{ key: string }>(
    addToFlows(
      owner,
      column(({ key }) => key),
      column(({ of }) => of.partner),
      column(({ of }) => of.flow),
      column(({ of }) => of.period),
      column(({ of }) => of.commodity),
      column(({ of }) => of.currency),
      column(({ of }) => of.valuation),
      column(({ of }) => of.simulated),
      column(({ value }) => String(value)),
      column(({ netMass }) => String(netMass)),
      column(({ declarations }) => declarations),
    ),
  );
  if (emptied.length > 0) await tx.query(dropEmptied(owner, list(emptied.map(({ key }) => key))));
}

function declaredBy({ data, simulated }: EventOf<TradeDeclaration>): Declared {
  const { partner, flow, currency, valuation, value, netMass = 0 } = data;
  const period = monthOf(data.acceptedOn);
  return {
    partner,
    flow,
    period,
    commodity: data.commodity.slice(0, 6),
    currency,
    valuation,
    simulated,
    value,
    netMass,
  };
}

function count(changes: Map<string, Change>, declared: Declared, times: 1 | -1): void {
  const { partner, flow, period, commodity, currency, valuation, simulated } = declared;
  const key = `${partner} ${flow} ${period} ${commodity} ${currency} ${valuation} ${simulated}`;
  let change = changes.get(key);
  if (!change) {
    change = { key, of: declared, value: new DecimalSum(), netMass: new DecimalSum(), declarations: 0 };
    changes.set(key, change);
  }
  change.value.add(declared.value, times);
  change.netMass.add(declared.netMass, times);
  change.declarations += times;
}
