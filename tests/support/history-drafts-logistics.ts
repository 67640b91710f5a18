import type { NewDraft } from './history-drafts.js';
import { amount, areas, day, period, places, sometimes, text, texts, twoDigits } from './history-values.js';

export const logisticsDrafts = {
  'logistics.movements': (_random, owner, n) => {
    const call = (n % 4) + 1;
    const activity = call % 2 === 0 ? 'ARRI' : 'DEPA';
    const key = { consignment: `W${Math.floor(n / 8)}`, call, activity, classifier: n % 8 < 4 ? 'ACT' : 'EST' };
    return {
      key: n % 3 === 0 ? { ...key, equipment: `${owner}U${n}` } : key,
      says: (random) => ({
        ...sometimes(random, { corridor: `CORRIDOR-${random.whole(1, 3)}` }),
        origin: random.pick(places),
        destination: random.pick(places),
        place: random.pick(places),
        ...sometimes(random, { facility: random.pick(['POTE', 'BOCR', 'RAMP']) }),
        at: `${day(random)}T${twoDigits(random.whole(0, 23))}:30:15${random.pick(['Z', '+05:00', '-03:30'])}`,
        mode: random.pick(['1', '2', '3']),
        ...sometimes(random, { teu: amount(random), tonnes: amount(random) }),
        ...sometimes(random, { commodity: '1001' }),
      }),
    };
  },

  'logistics.services': (random, _owner, n) => ({
    key: { service: `SERVICE-${Math.floor(n / 3)}`, validFrom: `202${4 + (n % 3)}${day(random).slice(4)}` },
    says: (random) => ({
      name: text(random),
      action: random.pick(['opened', 'changed', 'closed']),
      mode: random.pick(['1', '2', '6']),
      operator: text(random),
      stops: Array.from({ length: random.whole(2, 5) }, () => random.pick(places)),
      departuresPerWeek: random.pick(['1', 2, '0.5', 7]),
      ...sometimes(random, { capacityTeu: amount(random) }),
    }),
  }),

  'logistics.stocks': (_random, owner, n) => ({
    key: { hub: `HUB-${owner}-${n % 3}`, movement: `MOVE-${Math.floor(n / 3)}` },
    says: (random) => ({
      name: texts(random),
      place: random.pick(places),
      direction: random.pick(['in', 'out']),
      movedOn: day(random),
      commodity: random.pick(['1001', '310520']),
      tonnes: amount(random),
      origin: random.pick(areas),
      ...sometimes(random, { destination: random.pick(areas) }),
    }),
  }),

  'logistics.scores': (random, _owner, n) => ({
    key: { index: random.pick(['UNCTAD.LSCI', 'WB.LPI']), edition: `EDITION-${n}`, period: period(random) },
    says: (random) => ({
      score: amount(random),
      ...sometimes(random, { scale: text(random) }),
      ...sometimes(random, { reference: text(random) }),
    }),
  }),
} satisfies Record<string, NewDraft>;
