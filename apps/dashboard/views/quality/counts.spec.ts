import { describe, expect, it } from '@jest/globals';
import type { Definition, Value } from '../../api/interface.js';
import { type Arrival, coverageOf, lagOf, reasonsOf, type Refused, totalsOf } from './counts.js';

it('totals add up what arrived, and count the streams that nothing came from', () => {
  const arrival = (received: number, accepted: number, duplicate: number, quarantined: number, lag: number | null) =>
    ({ received, accepted, duplicate, quarantined, lag }) as Arrival;
  expect(totalsOf([arrival(10, 7, 2, 1, 3), arrival(5, 5, 0, 0, null), arrival(0, 0, 0, 0, 0)])).toEqual({
    received: 15,
    accepted: 12,
    duplicate: 2,
    quarantined: 1,
    lag: 3,
    silent: 1,
  });
});

it('reasons are counted, the most frequent first, with what to do about the latest', () => {
  const refused = (reason: string, owner: string, at: string) =>
    ({
      reason,
      stream: 'trade.flows',
      owner: { code: owner },
      quarantinedAt: at,
      message: `${reason} at ${at}`,
      advice: 'Send it again.',
    }) as Refused;
  const reasons = reasonsOf([
    refused('unknown-code', 'KAZ', '2026-01-01'),
    refused('schema-invalid', 'MAR', '2026-01-03'),
    refused('schema-invalid', 'KAZ', '2026-01-02'),
  ]);
  expect(reasons.map(({ reason, count }) => [reason, count])).toEqual([
    ['schema-invalid', 2],
    ['unknown-code', 1],
  ]);
  expect(reasons[0]).toMatchObject({
    streams: [
      { stream: 'trade.flows', owner: 'KAZ' },
      { stream: 'trade.flows', owner: 'MAR' },
    ],
    latest: '2026-01-03',
    message: 'schema-invalid at 2026-01-03',
  });
});

it('the lag of a stream is that of all its owners, and unknown where nobody tells one', () => {
  const arrivals = [
    { stream: 'a', lag: 2 },
    { stream: 'a', lag: 3 },
    { stream: 'b', lag: null },
  ] as Arrival[];
  expect(['a', 'b', 'c'].map((stream) => lagOf(arrivals, stream))).toEqual([5, undefined, undefined]);
});

describe('coverage by stream', () => {
  const catalogue = [
    { code: 'trade.exports', stream: 'trade.flows' },
    { code: 'trade.imports', stream: 'trade.flows' },
    { code: 'logistics.score', stream: 'logistics.scores' },
  ] as Definition[];
  const value = (code: string, given: string | null, status: string, expected: number | null, present: number) =>
    ({ code, value: given, status, coverage: { expected, present }, freshAt: '2026-01-01T00:00:00Z' }) as Value;
  const [scores, flows] = coverageOf(catalogue, [
    value('trade.exports', '1', 'available', 2, 2),
    value('trade.exports', '2', 'partial', 4, 1),
    value('trade.exports', null, 'unavailable', null, 0),
  ]);

  it('counts values by what became of them', () => {
    expect(flows).toMatchObject({ stream: 'trade.flows', available: 1, partial: 1, unavailable: 1 });
    expect(flows).toMatchObject({ defined: 2, withValue: 1 });
  });

  it('adds up inputs where it is known how many there should be', () => {
    expect(flows).toMatchObject({ expected: 6, present: 3, freshAt: '2026-01-01T00:00:00Z' });
  });

  it('has a stream that nothing came from', () => {
    expect(scores).toMatchObject({ stream: 'logistics.scores', available: 0, defined: 1, freshAt: null });
  });
});
