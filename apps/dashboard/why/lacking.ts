import type { Explanation } from '../api/interface.js';

type Fact = Explanation['facts'][number];

/** What a fact of these must say to be counted: the others are what is missing. */
const needed: Readonly<Record<string, string>> = {
  'logistics.weekly_capacity': 'capacityTeu',
  'logistics.throughput_teu': 'teu',
  'logistics.throughput_tonnes': 'tonnes',
  'roadmap.due': 'due',
  'roadmap.overdue': 'due',
  'roadmap.delivered_of_due': 'due',
};

/** Made of what either country says: where one is silent, its figures are what is missing. */
const ofBothSides: ReadonlySet<string> = new Set([
  'trade.total',
  'trade.balance',
  'trade.mirror_asymmetry',
  'trade.mirror_asymmetry_cif_fob',
]);

/** What is not there of what a value needs; empty lists where that cannot be told from its facts. */
export interface Lacking {
  /** Months that nobody has a figure of: `2019-03`. */
  readonly months: readonly string[];
  /** Countries of which no figure came. */
  readonly reporters: readonly string[];
  /** Facts without what is needed, and which field that is. */
  readonly facts: readonly Fact[];
  readonly field: string | undefined;
}

/** What a value that is partial, or that cannot be told, lacks, by the facts that it is made of: all of them have to be there. */
export function lackingOf({ code, subject, period, coverage, facts, factCount }: Explanation): Lacking {
  const field = needed[code];
  const none = { months: [], reporters: [], facts: [], field };
  if (facts.length < factCount || coverage.present === coverage.expected) return none;
  const said = facts.filter(({ data }) => data.value !== null && data.value !== undefined);
  if (field !== undefined) return { ...none, facts: facts.filter(({ data }) => (data[field] ?? null) === null) };
  if (code === 'trade.imports' || code === 'trade.exports') {
    const periods = said.map(({ data }) => data.period as string);
    const monthly = periods.some((each) => /^\d{4}-\d\d$/.test(each));
    return monthly ? { ...none, months: monthsOf(period).filter((month) => !periods.includes(month)) } : none;
  }
  if (!ofBothSides.has(code)) return none;
  const reporters = said.map(({ data }) => data.reporter as string);
  return { ...none, reporters: subject.split('-').filter((country) => !reporters.includes(country)) };
}

/** The months of a year or a quarter; of a month itself. */
function monthsOf(period: string): string[] {
  const [year, rest] = period.split('-');
  if (rest !== undefined && !rest.startsWith('Q')) return [period];
  const [from, count] = rest === undefined ? [1, 12] : [(Number(rest.slice(1)) - 1) * 3 + 1, 3];
  return Array.from({ length: count }, (_, index) => `${year}-${String(from + index).padStart(2, '0')}`);
}
