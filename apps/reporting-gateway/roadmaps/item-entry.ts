import type { RoadmapDeclared } from '#contracts/streams/roadmap-commitments.js';
import { inLanguage, type Language, languages } from '#reference/languages.js';
import { newestIn } from '../http/freshness.js';
import { named } from '../reader/named.js';
import type { BearingFact } from './bearing-fact.js';
import { linksOf } from './item-links.js';
import { statusOfItem } from './item-status.js';
import type { RoadmapItemEntry } from './roadmap-entry.js';

export interface ItemContext {
  readonly pairs: readonly string[];
  readonly language: Language;
  /** The day at whose end the status is asked. */
  readonly today: string;
}

/** One item of a roadmap with what became of it, from the facts that bear on it (in order of date). Pure. */
export function itemEntryOf(
  declared: RoadmapDeclared['items'][number],
  facts: readonly BearingFact[],
  { pairs, language, today }: ItemContext,
): RoadmapItemEntry {
  const { item, title, kind, domain, theme, indicators = [] } = declared;
  const standing = statusOfItem(kind, facts, today);
  const { due = null, note } = facts.findLast(({ details }) => details?.due)?.details ?? {};
  return {
    item,
    title: Object.fromEntries(languages.map((one) => [one, inLanguage(title, one)])),
    kind,
    domain,
    theme: theme ?? null,
    ...standing,
    freshAt: newestIn(facts),
    due,
    dueNote: note ? inLanguage(note, language) : null,
    overdue: due !== null && due < today && !ended.includes(standing.status),
    actions: actionsOf(facts, language),
    outcomes: facts.filter(({ rel }) => rel === 'outcome').map((outcome) => outcomeOf(outcome, language)),
    figures: figuresOf(facts),
    links: linksOf(facts, indicators, pairs, language),
  };
}

const ended: readonly string[] = ['delivered', 'cancelled'];
const withActions: readonly string[] = ['instrument', 'commitment', 'meeting'];

/** What several parties report alike is one action. */
function actionsOf(facts: readonly BearingFact[], language: Language): RoadmapItemEntry['actions'] {
  const actions = new Map<string, RoadmapItemEntry['actions'][number]>();
  for (const { rel, code, action, date, reporter } of facts) {
    if (!withActions.includes(rel) || date === null) continue;
    const key = [rel, code, action, date].join('|');
    const known = actions.get(key);
    if (known) known.reportedBy.push(named(reporter, language));
    else actions.set(key, { of: rel, code, action, date, reportedBy: [named(reporter, language)] });
  }
  return [...actions.values()];
}

function outcomeOf(
  { code, action, title, details }: BearingFact,
  language: Language,
): RoadmapItemEntry['outcomes'][number] {
  const statedBy = details?.statedBy ?? null;
  return {
    meeting: code,
    kind: action,
    text: inLanguage(title ?? {}, language),
    statedBy: statedBy === null ? null : named(statedBy, language),
  };
}

function figuresOf(facts: readonly BearingFact[]): RoadmapItemEntry['figures'] {
  const stated = facts.flatMap(({ details }) => details?.figures ?? []);
  return stated.map(({ measure, value, unit, period, statedBy, evidence }) => {
    return { measure, value: String(value), unit, period: period ?? null, statedBy, evidence: evidence ?? null };
  });
}
