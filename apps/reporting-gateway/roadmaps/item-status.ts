/** What became of a roadmap item: what was declared, and what the facts prove. Pure. */
import {
  type DeclaredStatus,
  declaredStatusOf,
  lastCommitmentAction,
  lastInstrumentAction,
} from '../agreements/standing.js';
import type { BearingFact } from './bearing-fact.js';

export type ItemStatus = DeclaredStatus | 'none';

export interface StatusOfItem {
  /** What the parties said last of the commitments of the item. */
  readonly declaredStatus: ItemStatus;
  /** What the other facts prove. */
  readonly evidencedStatus: ItemStatus;
  /** What proves it: in-force, signed, held, met, stated, moved, in-service, ...; null where nothing does. */
  readonly evidencedBy: string | null;
  /** What is proved, else what was declared; a delay or an end that was declared outweighs what is only under way. */
  readonly status: ItemStatus;
  /** Some of the facts that bear on the item are simulated. */
  readonly simulated: boolean;
}

interface Evidence {
  readonly status: ItemStatus;
  readonly by: string | null;
}
const nothing: Evidence = { status: 'none', by: null };

/** The status of an item of a kind, from the facts that bear on it, at the end of the day `today`. */
export function statusOfItem(kind: string, facts: readonly BearingFact[], today: string): StatusOfItem {
  const declaredStatus = declaredOf(facts, today);
  const evidence = strongest([
    ...instrumentEvidence(facts, today),
    ...meetingEvidence(kind, facts, today),
    ...positionEvidence(kind, facts),
    ...logisticsEvidence(facts, today),
  ]);
  const outweighed =
    evidence.status !== 'delivered' && (declaredStatus === 'delayed' || declaredStatus === 'cancelled');
  return {
    declaredStatus,
    evidencedStatus: evidence.status,
    evidencedBy: evidence.by,
    status: outweighed || evidence.status === 'none' ? declaredStatus : evidence.status,
    simulated: facts.some(({ simulated }) => simulated),
  };
}

/** Of several commitments: delivered when all are that were not cancelled; otherwise what most deserves notice. */
function declaredOf(facts: readonly BearingFact[], today: string): ItemStatus {
  const statuses = grouped(facts, 'commitment').map((ofOne) => {
    const action = lastCommitmentAction(ofOne, today);
    return action === null ? 'none' : declaredStatusOf(action.action);
  });
  const standing = statuses.filter((status) => status !== 'cancelled' && status !== 'none');
  if (standing.length === 0) return statuses.includes('cancelled') ? 'cancelled' : plannedMeeting(facts);
  if (standing.every((status) => status === 'delivered')) return 'delivered';
  if (standing.includes('delayed')) return 'delayed';
  if (standing.includes('under-way') || standing.includes('delivered')) return 'under-way';
  return standing.includes('announced') ? 'announced' : 'supported';
}

const statusesOfMeeting: Readonly<Record<string, ItemStatus>> = {
  planned: 'announced',
  postponed: 'delayed',
  cancelled: 'cancelled',
};

/** Without a commitment, a meeting to come is what was declared. */
function plannedMeeting(facts: readonly BearingFact[]): ItemStatus {
  const meetings = facts.filter(({ rel }) => rel === 'meeting').map(({ action }) => statusesOfMeeting[action]);
  return meetings.find((status) => status !== undefined) ?? 'none';
}

const signedOrFurther: readonly string[] = ['signed', 'approved', 'ratified', 'notified', 'registered'];

function instrumentEvidence(facts: readonly BearingFact[], today: string): Evidence[] {
  return grouped(facts, 'instrument').map((actions) => {
    const done = lastInstrumentAction(actions, today)?.action ?? '';
    if (done === 'in-force' || done === 'amended') return { status: 'delivered', by: 'in-force' };
    if (signedOrFurther.includes(done)) return { status: 'under-way', by: done };
    return nothing;
  });
}

/** A meeting that was held delivers an item that is a meeting; the first of an institution, the institution. */
function meetingEvidence(kind: string, facts: readonly BearingFact[], today: string): Evidence[] {
  const held = facts.filter(({ rel, action, date }) => rel === 'meeting' && action === 'held' && (date ?? '') <= today);
  if (kind === 'meeting' && held.length > 0) return [{ status: 'delivered', by: 'held' }];
  const sessions = held.filter(({ details }) => ['joint-commission', 'business-council'].includes(details?.kind ?? ''));
  return kind === 'institution' && sessions.length > 0 ? [{ status: 'delivered', by: 'met' }] : [];
}

function positionEvidence(kind: string, facts: readonly BearingFact[]): Evidence[] {
  const isStated = facts.some(
    ({ rel, action, details }) => rel === 'outcome' && action === 'position' && details?.meetingStatus === 'held',
  );
  return kind === 'position' && isStated ? [{ status: 'delivered', by: 'stated' }] : [];
}

/** Goods that moved and services that run show that something is under way; that it is done only a party can say. */
function logisticsEvidence(facts: readonly BearingFact[], today: string): Evidence[] {
  const moved = facts.some(({ rel }) => rel === 'hub' || rel === 'corridor');
  const runs = grouped(facts, 'service').some((states) => {
    const dated = states.filter(({ date }) => date <= today).sort((a, b) => (a.date < b.date ? -1 : 1));
    return dated.length > 0 && dated.at(-1)!.action !== 'closed';
  });
  return [
    ...(moved ? [{ status: 'under-way', by: 'moved' } as const] : []),
    ...(runs ? [{ status: 'under-way', by: 'in-service' } as const] : []),
  ];
}

function strongest(evidence: readonly Evidence[]): Evidence {
  return (
    evidence.find(({ status }) => status === 'delivered') ??
    evidence.find(({ status }) => status === 'under-way') ??
    nothing
  );
}

type Dated = BearingFact & { readonly date: string };

/** Facts of one kind, by what they are of. */
function grouped(facts: readonly BearingFact[], rel: BearingFact['rel']): Dated[][] {
  const groups = new Map<string, Dated[]>();
  for (const fact of facts) {
    if (fact.rel !== rel || fact.date === null) continue;
    const group = groups.get(fact.code);
    if (group) group.push(fact as Dated);
    else groups.set(fact.code, [fact as Dated]);
  }
  return [...groups.values()];
}
