import type { Random } from '../../samples/simulator/random.js';
import type { NewDraft } from './history-drafts.js';
import { amount, day, otherThan, period, sometimes, text } from './history-values.js';

export const tradeDrafts = {
  'trade.declarations': (_random, owner, n) => ({
    key: { declaration: `26${owner}${Math.floor(n / 3)}`, item: (n % 3) + 1 },
    says: (random) => ({
      flow: random.pick(['M', 'X', 'M', 'X', 'RX', 'RM']),
      partner: otherThan(random, owner),
      acceptedOn: day(random),
      commodity: random.pick(['100119', '10011900', '310520', '870323', '8703231900']),
      value: amount(random),
      currency: random.pick(['USD', 'MAD']),
      valuation: random.pick(['CIF', 'FOB', 'unknown']),
      ...sometimes(random, { netMass: amount(random) }),
      ...sometimes(random, { supplementaryQuantity: amount(random), supplementaryUnit: 'KGM' }),
      ...sometimes(random, { procedure: '4000', office: `OFFICE-${random.whole(1, 3)}` }),
    }),
  }),

  // Where the collection is the national one, facts of several drafts may be the same. A classification not said is HS.
  'trade.flows': (random, owner, n) => {
    const classification = random.pick(['HS', 'HS2022', 'SITC4']);
    const about = { partner: otherThan(random, owner), flow: random.pick(['M', 'X', 'RX', 'RM']) };
    const dataset = n % 3 === 0 ? 'NATIONAL' : `COLLECTION-${n}`;
    return {
      key: { ...about, period: period(random), commodity: random.pick(['TOTAL', '1001', '310520']), dataset },
      says: (random) => ({
        ...(classification === 'HS' ? sometimes(random, { classification }) : { classification }),
        ...observation(random),
        currency: random.pick(['USD', 'EUR']),
        valuation: random.pick(['CIF', 'FOB', 'unknown']),
        ...sometimes(random, { quantity: amount(random), quantityUnit: 'TNE' }),
        ...sometimes(random, { netMass: amount(random) }),
        ...sometimes(random, { confidentiality: random.pick(['F', 'C']) }),
        ...sometimes(random, { reference: text(random), note: text(random) }),
      }),
    };
  },
} satisfies Record<string, NewDraft>;

/** A value, or the status that says why there is none. */
function observation(random: Random): object {
  if (random.next() < 0.1) return { observationStatus: random.pick(['M', 'L', 'O', 'Q']) };
  return { value: amount(random), ...sometimes(random, { observationStatus: random.pick(['A', 'P', 'E']) }) };
}
