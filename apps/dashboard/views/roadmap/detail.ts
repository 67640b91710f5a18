import type { RoadmapItem, Value } from '../../api/interface.js';
import { writeKey } from '../../address.js';
import { grouped } from '../../grouped.js';
import { isYear } from '../../parts/years.js';

interface Moment {
  readonly date: string;
  /** An action, or `due` or `today`. */
  readonly what: string;
  /** Codes of who reported it. */
  readonly by: readonly string[];
}

/** What happened to an item, with the day that it is due by and today between, oldest first. */
export function momentsOf({ actions, due }: Pick<RoadmapItem, 'actions' | 'due'>, today: string): Moment[] {
  const happened = actions.map(({ date, action, reportedBy }) => ({
    date,
    what: action,
    by: reportedBy.map(({ code }) => code),
  }));
  const ends = due === null ? [] : [{ date: due, what: 'due', by: [] }];
  const all = [...happened, ...ends, { date: today, what: 'today', by: [] }];
  return all.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

export interface Document {
  readonly title?: string;
  readonly url?: string;
  readonly date?: string;
}

export interface Evidenced {
  readonly roadmapItems: readonly { readonly roadmap: string; readonly item: number }[];
  readonly evidence?: readonly Document[] | undefined;
  readonly actions?: readonly { readonly evidence: readonly Document[] }[];
}

/** The documents that came with what belongs to an item, each once. */
export function documentsOf(entries: readonly Evidenced[], roadmap: string, item: number): Document[] {
  const found = entries
    .filter(({ roadmapItems }) => roadmapItems.some((of) => of.roadmap === roadmap && of.item === item))
    .flatMap(({ evidence = [], actions = [] }) => [...evidence, ...actions.flatMap((action) => action.evidence)]);
  return [...new Map(found.map((document) => [document.url ?? document.title, document])).values()];
}

/** What a link of an item asks: `{ code: 'trade.total', pair: 'KAZ-MAR' }`. */
export function askedOf(href: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(href.slice(href.indexOf('?') + 1)));
}

/** Of a spread of values only its middle stands here. */
const middles = new Set([undefined, 'p50', 'median']);

/**
 * The latest value of each combination of dimensions: of years where there are years, of shorter periods else; the
 * latest that has a value, where one has.
 */
export function latestOf(values: readonly Value[]): Value[] {
  const middle = values.filter(({ dimensions }) => middles.has(dimensions['statistic']));
  const groups = grouped(middle, ({ code, dimensions }) => writeKey({ code, period: '', dimensions }));
  const latest = [...groups.values()].map((group) => {
    const years = group.filter(({ period }) => isYear(period));
    const sorted = (years.length > 0 ? years : group).toSorted((a, b) => (a.period < b.period ? 1 : -1));
    return sorted.find(({ value }) => value !== null) ?? sorted[0]!;
  });
  return latest.toSorted((a, b) => Number(a.value === null) - Number(b.value === null));
}
