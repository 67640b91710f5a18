/** Made-up histories of customs declarations, and what they must fold to, worked out without the code under test. */
import type { Pool } from 'pg';
import type { Envelope } from '#contracts/envelope.js';
import type { TradeDeclaration } from '#contracts/streams/trade-declarations.js';
import type { Random } from '../../samples/simulator/random.js';
import { anEvent, reportedSource, simulatedSource } from './events.js';

/** So many declared items, values and masses in millionths. */
export interface DeclaredFlow {
  readonly declarations: number;
  readonly value: bigint;
  readonly netMass: bigint;
}

/**
 * First versions of declared items, amendments and cancellations, oldest first. Few partners, months and commodities, so
 * that many items share a flow; few seconds, so that versions of one revision often differ by their id alone.
 */
export function declarationHistory(random: Random, events: number): Envelope[] {
  const declared: TradeDeclaration[] = [];
  return Array.from({ length: events }, (_, n) => {
    const amended = declared.length > 0 && random.next() < 0.3 ? random.whole(0, declared.length - 1) : declared.length;
    const before = declared[amended];
    const data = before ? amend(random, before) : firstVersion(random, n);
    declared[amended] = data;
    return anEvent('trade.declarations', data, {
      id: `${String(random.whole(0, 999)).padStart(3, '0')}-${n}`,
      source: random.pick([reportedSource, reportedSource, simulatedSource]),
      time: new Date(Date.UTC(2026, 0, 1, 0, 0, random.whole(0, 20))).toISOString(),
    });
  });
}

function firstVersion(random: Random, n: number): TradeDeclaration {
  return {
    reporter: 'MAR',
    declaration: `26MA${Math.floor(n / 3)}`,
    item: (n % 3) + 1,
    flow: random.pick(['M', 'X']),
    ...figures(random),
  };
}

function amend(random: Random, before: TradeDeclaration): TradeDeclaration {
  const change = random.next();
  const revision = (before.revision ?? 0) + random.whole(0, 2);
  if (change < 0.2) return { ...before, revision, retracted: true };
  return { ...before, revision, retracted: false, ...(change < 0.6 ? figures(random) : { value: amount(random) }) };
}

type Figures = Pick<
  TradeDeclaration,
  'partner' | 'acceptedOn' | 'commodity' | 'value' | 'currency' | 'valuation' | 'netMass'
>;

function figures(random: Random): Figures {
  return {
    partner: random.pick(['KAZ', 'FRA', 'ESP']),
    acceptedOn: `2026-0${random.whole(1, 4)}-${random.pick(['01', '15', '28'])}`,
    commodity: random.pick(['100119', '10011900', '310520', '870323', '8703231900']),
    value: amount(random),
    currency: random.pick(['USD', 'MAD']),
    valuation: random.pick(['CIF', 'FOB']),
    netMass: random.pick([0, 1_500, amount(random)]),
  };
}

const amount = (random: Random) => `${random.whole(0, 999_999_999)}.${random.whole(0, 999_999)}`.replace(/\.0$/, '');

/** What the events fold to, however often and in whatever order they come: of each item, the version that ranks highest. */
export function expectedFlows(events: Iterable<Envelope>): Map<string, DeclaredFlow> {
  const holding = new Map<string, Envelope>();
  for (const event of events) {
    const { declaration, item } = event.data as TradeDeclaration;
    const key = `${declaration}|${item}`;
    const other = holding.get(key);
    if (!other || rankOf(event) > rankOf(other)) holding.set(key, event);
  }
  const flows = new Map<string, DeclaredFlow>();
  for (const { source, data } of holding.values()) {
    const item = data as TradeDeclaration;
    if (item.retracted) continue;
    const month = item.acceptedOn.slice(0, 7);
    const { partner, flow, currency, valuation } = item;
    const simulated = source === simulatedSource;
    const key = [partner, flow, month, item.commodity.slice(0, 6), currency, valuation, simulated].join(' ');
    const sum = flows.get(key) ?? { declarations: 0, value: 0n, netMass: 0n };
    flows.set(key, {
      declarations: sum.declarations + 1,
      value: sum.value + millionths(item.value),
      netMass: sum.netMass + millionths(item.netMass ?? 0),
    });
  }
  return flows;
}

/** As text that sorts as the rank does: revision, time, id, source. */
function rankOf({ data, time, id, source }: Envelope): string {
  return [String((data as TradeDeclaration).revision ?? 0).padStart(9, '0'), time, id, source].join(' ');
}

function millionths(amount: string | number): bigint {
  const [whole = '', fraction = ''] = String(amount).split('.');
  return BigInt(whole + fraction.padEnd(6, '0'));
}

/** What the database holds, in the same shape. */
export async function storedFlows(pool: Pool): Promise<Map<string, DeclaredFlow>> {
  const { rows } = await pool.query<{ key: string; declarations: string; value: string; net_mass: string }>(`
    select concat_ws(' ', partner, flow, period, commodity, currency, valuation,
                     case when simulated then 'true' else 'false' end) as key,
           declarations, trunc(value * 1000000) :: text as value, trunc(net_mass * 1000000) :: text as net_mass
      from trade.declared_flows where owner = 'MAR'`);
  return new Map(
    rows.map(({ key, declarations, value, net_mass }) => [
      key,
      { declarations: Number(declarations), value: BigInt(value), netMass: BigInt(net_mass) },
    ]),
  );
}
