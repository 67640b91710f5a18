import type { Answer } from '../../api/interface.js';
import { grouped } from '../../grouped.js';
import { isYear } from '../../parts/years.js';

export type Instrument = Answer<'/v1/agreements'>['data'][number];
export type Action = Instrument['actions'][number];

/** What happened to an instrument on a day, by whichever parties told it. */
interface Step {
  readonly action: string;
  /** `2024-09-26` */
  readonly date: string;
  /** ISO 3166-1 alpha-3 codes of the parties that told it. */
  readonly reporters: readonly string[];
}

/** An instrument with the steps of its life, oldest first. */
export interface Life {
  readonly instrument: string;
  readonly title: string;
  readonly status: string;
  readonly domain: string;
  readonly steps: readonly Step[];
  readonly signed: string | undefined;
  readonly inForce: string | undefined;
  /** Its life goes on: neither in force nor ended. */
  readonly pending: boolean;
}

const settled = new Set(['in-force', 'amended', 'registered', 'suspended', 'terminated']);

/** The lives of instruments, the earliest begun first. What was retracted is no part of them. */
export function livesOf(instruments: readonly Instrument[]): readonly Life[] {
  return instruments
    .map(({ instrument, title, status, domain, actions }) => {
      const told = actions.filter((action) => action.status !== 'retracted');
      const steps = [...grouped(told, ({ action, date }) => `${date} ${action}`).values()]
        .map((same) => ({
          action: same[0]!.action,
          date: same[0]!.date,
          reporters: same.map(({ reporter }) => reporter.code),
        }))
        .sort((a, b) => (a.date < b.date ? -1 : 1));
      const first = (action: string) => steps.find((step) => step.action === action)?.date;
      const inForce = first('in-force');
      const pending = inForce === undefined && !settled.has(status);
      return { instrument, title, status, domain, steps, signed: first('signed'), inForce, pending };
    })
    .filter(({ steps }) => steps.length > 0)
    .sort((a, b) => (a.steps[0]!.date < b.steps[0]!.date ? -1 : 1));
}

/** Whole days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from)) / 86_400_000);
}

/** What a status means for its colour: in force, ended, on its way, or only announced. */
export function stateOf(status: string): 'delivered' | 'overdue' | 'under-way' | 'announced' {
  if (status === 'announced') return 'announced';
  if (status === 'suspended' || status === 'terminated') return 'overdue';
  return settled.has(status) ? 'delivered' : 'under-way';
}

/** The values of the latest year that there are values of. */
export function latestYear<V extends { readonly period: string }>(values: readonly V[]): readonly V[] {
  const years = values.filter(({ period }) => isYear(period));
  const last = years
    .map(({ period }) => period)
    .sort()
    .at(-1);
  return years.filter(({ period }) => period === last);
}
