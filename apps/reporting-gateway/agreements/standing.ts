/** Where an instrument or a commitment stands after what was done about it. Pure. */

/** Actions in the order of an instrument's life: decides between those of one day. */
const instrumentStages: readonly string[] = [
  ...['announced', 'negotiated', 'initialled', 'signed', 'approved', 'ratified', 'notified', 'registered'],
  ...['in-force', 'amended', 'suspended', 'terminated'],
];
const commitmentStages: readonly string[] = ['supported', 'pledged', 'started', 'delayed', 'delivered', 'cancelled'];

export interface DatedAction {
  readonly action: string;
  readonly date: string;
}

/**
 * The last action on an instrument by `today`; null before the first. Registration changes nothing about its force: any
 * other action goes before it.
 */
export function lastInstrumentAction<A extends DatedAction>(actions: readonly A[], today: string): A | null {
  const others = actions.filter(({ action }) => action !== 'registered');
  return last(others, instrumentStages, today) ?? last(actions, instrumentStages, today);
}

/** The last action on a commitment by `today`; null before the first. */
export function lastCommitmentAction<A extends DatedAction>(actions: readonly A[], today: string): A | null {
  return last(actions, commitmentStages, today);
}

/** What was declared of a commitment, from the last action on it. */
export const declaredStatuses = {
  supported: 'supported',
  pledged: 'announced',
  started: 'under-way',
  delayed: 'delayed',
  delivered: 'delivered',
  cancelled: 'cancelled',
} as const;
export type DeclaredStatus = (typeof declaredStatuses)[keyof typeof declaredStatuses];

export function declaredStatusOf(action: string): DeclaredStatus {
  return declaredStatuses[action as keyof typeof declaredStatuses];
}

function last<A extends DatedAction>(actions: readonly A[], stages: readonly string[], today: string): A | null {
  let found: A | null = null;
  for (const action of actions) {
    if (action.date > today) continue;
    const later =
      found === null ||
      action.date > found.date ||
      (action.date === found.date && stages.indexOf(action.action) > stages.indexOf(found.action));
    if (later) found = action;
  }
  return found;
}
