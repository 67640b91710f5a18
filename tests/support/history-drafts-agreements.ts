import type { Random } from '../../samples/simulator/random.js';
import type { NewDraft } from './history-drafts.js';
import { amount, day, domains, evidence, partiesWith, period, sometimes, text, texts } from './history-values.js';

/** What the records of agreements, roadmaps and meetings have in common. */
const between = (random: Random, owner: string) => ({
  title: texts(random),
  parties: partiesWith(random, owner),
  ...sometimes(random, { evidence: evidence(random) }),
});

const themed = (random: Random) => ({ domain: random.pick(domains), ...sometimes(random, { theme: 'transport' }) });

/** The first of its kind: a sequence that is not said is 1. */
const sequence = (random: Random, n: number) => (n === 1 ? sometimes(random, { sequence: n }) : { sequence: n });

export const agreementDrafts = {
  'agreements.actions': (_random, owner, n) => ({
    key: {
      instrument: `INSTRUMENT-${Math.floor(n / 4)}`,
      action: ['signed', 'ratified', 'in-force', 'amended'][n % 4],
    },
    says: (random) => ({
      ...sequence(random, 1),
      ...between(random, owner),
      ...themed(random),
      date: day(random),
      ...sometimes(random, { place: text(random), note: texts(random) }),
    }),
  }),

  'roadmap.commitments': (_random, owner, n) => (n % 5 === 0 ? roadmap(owner, n) : commitment(owner, n)),

  'cooperation.meetings': (_random, owner, n) => ({
    key: { meeting: `MEETING-${n}` },
    says: (random) => ({
      ...between(random, owner),
      ...themed(random),
      kind: random.pick(['visit', 'joint-commission', 'consultations']),
      status: random.pick(['planned', 'held', 'postponed', 'cancelled']),
      date: day(random),
      ...sometimes(random, { endDate: day(random), place: text(random) }),
      ...sometimes(random, { participants: [text(random), text(random)] }),
      ...sometimes(random, { outcomes: [{ kind: 'decision', text: texts(random), statedBy: owner }] }),
    }),
  }),
} satisfies Record<string, NewDraft>;

function roadmap(owner: string, n: number): ReturnType<NewDraft> {
  return {
    key: { record: 'roadmap', roadmap: `ROADMAP-${n}` },
    says: (random) => ({
      ...between(random, owner),
      declaredOn: day(random),
      ...sometimes(random, { place: text(random) }),
      items: [1, 2].map((item) => ({ item, title: texts(random), kind: 'commitment', ...themed(random) })),
    }),
  };
}

function commitment(owner: string, n: number): ReturnType<NewDraft> {
  const action = ['pledged', 'started', 'delayed', 'delivered'][n % 4];
  return {
    key: { record: 'commitment', commitment: `COMMITMENT-${Math.floor(n / 8)}`, action },
    says: (random) => ({
      ...sequence(random, 1 + (Math.floor(n / 4) % 2)),
      ...between(random, owner),
      ...themed(random),
      date: day(random),
      ...sometimes(random, { due: day(random) }),
      ...sometimes(random, { note: texts(random) }),
      ...sometimes(random, {
        figures: [{ measure: 'turnover', value: amount(random), unit: 'USD', ...stated(random) }],
      }),
    }),
  };
}

const stated = (random: Random) => ({ statedBy: text(random), ...sometimes(random, { period: period(random) }) });
