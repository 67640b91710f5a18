import type { RoadmapItem } from '../../api/interface.js';

/** What can have become of an item, from the best to the worst, then what has no outcome yet. */
export const standings = [
  'delivered',
  'under-way',
  'delayed',
  'overdue',
  'announced',
  'supported',
  'none',
  'cancelled',
] as const;
export type Standing = (typeof standings)[number];

/** Domains in the order in which roadmaps are written. */
const domains = ['political', 'economic', 'security', 'cultural', 'multilateral'] as const;

/** What became of an item, in one word: that it is overdue weighs more than what was said or begun. */
export function standingOf({ status, overdue }: Pick<RoadmapItem, 'status' | 'overdue'>): Standing {
  if (overdue) return 'overdue';
  return standings.find((standing) => standing === status) ?? 'none';
}

interface Count {
  readonly standing: Standing;
  readonly count: number;
}

/** How many items stand where; what there is none of is left out. */
export function tally(items: readonly RoadmapItem[]): Count[] {
  return standings
    .map((standing) => ({ standing, of: items.filter((item) => standingOf(item) === standing) }))
    .filter(({ of }) => of.length > 0)
    .map(({ standing, of }) => ({ standing, count: of.length }));
}

/** The count of one standing. */
export function countOf(counts: readonly Count[], standing: Standing): number {
  return counts.find((count) => count.standing === standing)?.count ?? 0;
}

/** Items by domain, in the order of `domains`; a domain that is not known there comes last. */
export function byDomain(items: readonly RoadmapItem[]): { domain: string; items: RoadmapItem[] }[] {
  const others = items.map(({ domain }) => domain).filter((domain) => !domains.some((known) => known === domain));
  return [...domains, ...new Set(others)]
    .map((domain) => ({ domain, items: items.filter((item) => item.domain === domain) }))
    .filter(({ items: found }) => found.length > 0);
}

/** Items of a domain and a standing; undefined: of any. */
export function narrow(
  items: readonly RoadmapItem[],
  { domain, standing }: { readonly domain?: string | undefined; readonly standing?: string | undefined },
): RoadmapItem[] {
  return items.filter(
    (item) => (domain ?? item.domain) === item.domain && (standing ?? standingOf(item)) === standingOf(item),
  );
}

const steps = ['cancelled', 'none', 'supported', 'announced', 'delayed', 'under-way', 'delivered'];

/** What stands by itself once it took place, was said or was agreed. */
const unpledged = ['meeting', 'position', 'instrument'];

/** Whether an item is no pledge: a meeting, a position or an instrument of which nobody declared that it would be. */
export function isUnpledged({ kind, declaredStatus }: Pick<RoadmapItem, 'kind' | 'declaredStatus'>): boolean {
  return declaredStatus === 'none' && unpledged.includes(kind);
}

/** Whether the facts go further than what was declared, or do not come up to it; undefined: they are the same, or nothing was to be. */
export function gapOf(item: Pick<RoadmapItem, 'kind' | 'declaredStatus' | 'evidencedStatus'>) {
  const { declaredStatus, evidencedStatus } = item;
  if (isUnpledged(item)) return undefined;
  const gap = steps.indexOf(evidencedStatus) - steps.indexOf(declaredStatus);
  return gap > 0 ? 'ahead' : gap < 0 ? 'behind' : undefined;
}

/** The text that is nearest to a language, and which language that is: it may be another. */
export function nearestText(texts: Readonly<Record<string, string>>, ...wanted: readonly string[]) {
  const language = [...wanted, ...Object.keys(texts)].find((tag) => texts[tag] !== undefined);
  return { language, text: language === undefined ? '' : texts[language]! };
}

export interface Dated {
  readonly of: 'due' | 'meeting';
  readonly code: string;
  /** The item of the roadmap that it belongs to. */
  readonly item?: string | undefined;
  readonly title: string;
  readonly language?: string | undefined;
  /** First and last day; the same where it is one. */
  readonly from: string;
  readonly to: string;
  readonly simulated: boolean;
  /** What a reader must know of the day. */
  readonly note?: string | null;
}

/** Days agreed on of which no outcome is known: those that passed, latest first, and those to come, next first. */
export function datesOf(dates: readonly Dated[], today: string): { passed: Dated[]; coming: Dated[] } {
  const byDay = [...dates].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return {
    passed: byDay.filter(({ to }) => to < today).reverse(),
    coming: byDay.filter(({ to }) => to >= today),
  };
}

/** Days by which items are due that are neither delivered nor cancelled. */
export function duesOf(items: readonly RoadmapItem[], ...wanted: readonly string[]): Dated[] {
  return items.flatMap((item) => {
    if (item.due === null || item.status === 'delivered' || item.status === 'cancelled') return [];
    const { text: title, language } = nearestText(item.title, ...wanted);
    const { due, dueNote: note, simulated } = item;
    const code = String(item.item);
    return [{ of: 'due', code, item: code, title, language, from: due, to: due, simulated, note }];
  });
}

interface Meeting {
  readonly meeting: string;
  readonly title: string;
  readonly status: string;
  readonly date: string;
  readonly endDate: string | null;
  readonly roadmapItems: readonly { readonly roadmap: string; readonly item: number }[];
  readonly simulated: boolean;
}

/** Days of meetings that are planned: nobody has reported that they were held. `roadmap`: whose items they may belong to. */
export function plannedOf(meetings: readonly Meeting[], language: string, roadmap: string | undefined): Dated[] {
  return meetings
    .filter(({ status }) => status === 'planned')
    .map(({ meeting, title, date, endDate, roadmapItems, simulated }) => ({
      of: 'meeting',
      code: meeting,
      item: roadmapItems.find((of) => of.roadmap === roadmap)?.item.toString(),
      title,
      language,
      from: date,
      to: endDate ?? date,
      simulated,
    }));
}
