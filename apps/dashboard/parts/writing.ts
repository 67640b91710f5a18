/**
 * How a value is written: what its unit does not tell; `bare`: the sentence around it says the unit; `tenths`: the same
 * to the tenth, so that it agrees with the others that it is worked out from.
 */
export type Writing = 'amount' | 'bare' | 'count' | 'percent' | 'plain' | 'tenths';

/** Shares, rates and changes, whose unit is one. */
const percents: ReadonlySet<string> = new Set([
  'trade.growth',
  'trade.cagr',
  'trade.share',
  'trade.mirror_asymmetry',
  'trade.mirror_asymmetry_cif_fob',
  'logistics.on_time_rate',
  'logistics.buffer_index',
  'cooperation.meetings_of_calendar',
]);

/** How the values of an indicator are written wherever they stand by themselves. */
export const writingOf = (code: string): Writing => (percents.has(code) ? 'percent' : 'amount');
