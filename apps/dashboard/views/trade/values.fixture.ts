import type { Value } from '../../api/interface.js';

/** A value of an indicator as the gateway sends it; without a number, one that was not reported. */
export function valueOf(given: Partial<Value> & Pick<Value, 'code' | 'dimensions'>): Value {
  const there = given.value !== undefined && given.value !== null;
  return {
    name: given.code,
    subject: 'KAZ-MAR',
    period: '2018',
    areas: [],
    commodityName: null,
    value: null,
    unit: 'USD',
    valuation: 'CIF',
    status: there ? 'available' : 'unavailable',
    reason: there ? null : 'not-reported',
    reasonText: there ? null : 'Not reported',
    coverage: { expected: 1, present: there ? 1 : 0, share: there ? 1 : 0 },
    freshAt: '2026-11-25T21:46:49.965Z',
    definitionVersion: 1,
    simulated: false,
    ...given,
  };
}

/** What Morocco says that it imported from Kazakhstan. */
export function imported(period: string, value: string | null, commodity = 'TOTAL', classification = 'HS'): Value {
  return valueOf({
    code: 'trade.imports',
    period,
    value,
    dimensions: { reporter: 'MAR', partner: 'KAZ', classification, commodity },
  });
}

/** What Kazakhstan says that it exported to Morocco. */
export function exported(period: string, value: string | null, commodity = 'TOTAL', classification = 'HS'): Value {
  return valueOf({
    code: 'trade.exports',
    period,
    value,
    valuation: 'FOB',
    dimensions: { reporter: 'KAZ', partner: 'MAR', classification, commodity },
  });
}
