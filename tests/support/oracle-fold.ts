import type { ExpectedVersion } from './oracle.js';

/** What the declared items of one month, partner, flow, commodity, currency and valuation add up to. */
export interface MonthlyFlow {
  readonly owner: string;
  readonly partner: string;
  readonly flow: string;
  readonly period: string;
  readonly commodity: string;
  readonly currency: string;
  readonly valuation: string;
  readonly simulated: boolean;
  readonly value: string;
  readonly net_mass: string;
  readonly declarations: number;
}

/** Items that hold and are not withdrawn, by month and six-digit commodity; a mass that is not told adds nothing. */
export function foldMonths(declarations: readonly ExpectedVersion[]): MonthlyFlow[] {
  const groups = new Map<string, ExpectedVersion[]>();
  for (const version of declarations) {
    if (!version.holds || version.retracted) continue;
    const key = JSON.stringify(groupOf(version));
    const group = groups.get(key);
    if (group) group.push(version);
    else groups.set(key, [version]);
  }
  return [...groups.values()].map((items) => ({
    ...groupOf(items[0]!),
    value: sum(items.map(({ data }) => data.value as string | number)),
    net_mass: sum(items.map(({ data }) => (data.netMass ?? 0) as string | number)),
    declarations: items.length,
  }));
}

function groupOf({ owner, simulated, data }: ExpectedVersion) {
  const { partner, flow, acceptedOn, commodity, currency, valuation } = data as Record<string, string>;
  const code = { partner: partner!, flow: flow!, currency: currency!, valuation: valuation! };
  return { owner, ...code, period: acceptedOn!.slice(0, 7), commodity: commodity!.slice(0, 6), simulated };
}

/** Exact: in millionths, the smallest that an amount can tell. */
function sum(amounts: readonly (string | number)[]): string {
  const total = amounts.reduce((so, amount) => so + millionths(amount), 0n);
  const digits = String(total).padStart(7, '0');
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`;
}

function millionths(amount: string | number): bigint {
  const [whole = '', fraction = ''] = String(amount).split('.');
  return BigInt(whole + fraction.padEnd(6, '0'));
}
