import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Candidate, type CurrentVersion, decide, PayloadHashes } from './decide.js';

interface Event extends Candidate {
  /** What the hash stands for. */
  readonly says: string;
}

const none = new PayloadHashes();
const instant = (ms: number) => new Date(ms).toISOString();

function event(id: string, changes: Partial<Omit<Event, 'payloadHash'>> = {}): Event {
  const says = changes.says ?? 'one thing';
  return {
    ...{ id, source: 'customs', factKey: 'A', revision: 0, time: instant(0), says },
    ...changes,
    payloadHash: says,
  };
}

const identityOf = ({ source, id }: Pick<Event, 'source' | 'id'>) => `${source}/${id}`;

/** Facts as the store keeps them: what is known, what holds, what became of each event. */
function takeAll(batches: readonly (readonly Event[])[]) {
  const known = new PayloadHashes();
  const accepted: string[] = [];
  const holding = new Map<string, CurrentVersion & Event>();
  const counts = { accepted: 0, duplicates: 0, conflicts: 0 };
  for (const batch of batches) {
    const keys = new Set(batch.map(({ factKey }) => factKey));
    const standing = [...holding.values()].filter(({ factKey }) => keys.has(factKey));
    const decision = decide(batch, known, standing);
    for (const { factKey } of decision.superseded) holding.delete(factKey);
    for (const one of decision.current) {
      // The store's unique index: one version holds.
      expect(holding.has(one.factKey)).toBe(false);
      holding.set(one.factKey, { ...one, versionId: identityOf(one) });
    }
    for (const one of [...decision.current, ...decision.late]) {
      known.set(one, one.payloadHash);
      accepted.push(identityOf(one));
    }
    counts.accepted += decision.current.length + decision.late.length;
    counts.duplicates += decision.duplicates.length;
    counts.conflicts += decision.conflicts.length;
  }
  return { holding: new Map([...holding].sort()), accepted: accepted.sort(), counts };
}

/** Few values of everything, so that ranks are often equal but for the last thing that decides. */
const history = fc.uniqueArray(
  fc
    .record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      source: fc.constantFrom('customs', 'statistics'),
      factKey: fc.constantFrom('A', 'B', 'C'),
      revision: fc.integer({ min: 0, max: 2 }),
      time: fc.integer({ min: 0, max: 2 }).map(instant),
    })
    .map((fields) => event(fields.id, fields)),
  { selector: identityOf, minLength: 1, maxLength: 12 },
);

/** The history in another order, with repetitions, cut into batches; each event at least once. */
const arrivals = history.chain((events) =>
  fc.record({
    events: fc.constant(events),
    order: fc.shuffledSubarray(events, { minLength: events.length }),
    again: fc.array(fc.constantFrom(...events), { maxLength: 12 }),
    seed: fc.array(fc.nat({ max: 1_000 }), { minLength: 24, maxLength: 24 }),
    cuts: fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }),
  }),
);

describe('any order, repetition and cut into batches of a history', () => {
  test('ends in what its events in order, one by one, end in', () => {
    fc.assert(
      fc.property(arrivals, ({ events, order, again, seed, cuts }) => {
        const sent = [...order];
        again.forEach((one, i) => sent.splice(seed[i]! % (sent.length + 1), 0, one));
        const batches: Event[][] = [[]];
        sent.forEach((one, i) => (cuts[i] ? batches.push([one]) : batches.at(-1)!.push(one)));

        const expected = takeAll(events.map((one) => [one]));
        const found = takeAll(batches);
        expect(found.holding).toEqual(expected.holding);
        expect(found.accepted).toEqual(expected.accepted);
        expect(found.counts).toEqual({ accepted: events.length, duplicates: again.length, conflicts: 0 });
      }),
      { numRuns: 500 },
    );
  });

  test('ends with the version that none outranks', () => {
    fc.assert(
      fc.property(history, (events) => {
        const rank = ({ revision, time, id, source }: Event) => `${revision} ${time} ${id} ${source}`;
        for (const [factKey, held] of takeAll([events]).holding) {
          const ranks = events.filter((one) => one.factKey === factKey).map(rank);
          expect(rank(held)).toBe(ranks.sort().at(-1));
        }
      }),
    );
  });
});

describe('an event that is known', () => {
  const first = event('1');
  const other = event('1', { says: 'another thing', revision: 9 });

  test('is a duplicate when it says the same, a conflict when it does not', () => {
    const known = new PayloadHashes();
    known.set(first, first.payloadHash);
    expect(decide([first, other], known, [])).toEqual({
      ...{ current: [], late: [], superseded: [], duplicates: [first], conflicts: [other] },
    });
  });

  test('is so within its batch too: the one that came first counts', () => {
    expect(decide([first, other, first], none, [])).toMatchObject({
      ...{ current: [first], late: [], duplicates: [first], conflicts: [other] },
    });
  });

  test('of another source is another event', () => {
    const statistics = event('1', { source: 'statistics', says: 'another thing' });
    expect(decide([first, statistics], none, [])).toMatchObject({ current: [statistics], late: [first] });
  });
});

test('the version that stands goes only when it is outranked', () => {
  const standing = { ...event('s', { revision: 1 }), versionId: '7' };
  const untouched = { ...event('t', { factKey: 'B' }), versionId: '8' };
  const [low, high] = [event('x'), event('y', { revision: 2 })];
  expect(decide([low], none, [standing, untouched])).toMatchObject({ current: [], late: [low], superseded: [] });
  expect(decide([low, high], none, [standing, untouched])).toMatchObject({
    ...{ current: [high], late: [low], superseded: [standing] },
  });
});
