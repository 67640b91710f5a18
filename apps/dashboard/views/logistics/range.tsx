import { t } from '../../i18n/texts.js';
import { NumberOf } from '../../parts/number-of.js';
import { days, type Range } from './corridor.js';
import { told } from './of-year.js';

/** A range as it is drawn, in days; `say` tells it, from the median to what 95 % do not exceed, or 90 % where that is not known. */
export function rangeRow({ p50, p90, p95 }: Range, say: (from: string, to: string) => string) {
  return {
    p50: days(p50),
    p90: days(p90),
    p95: days(p95),
    said: p50?.value ? say(told(p50), told(p95?.value ? p95 : p90)) : t().logistics.line.nothing,
  };
}

/** The columns of a range in a table. */
export function rangeColumns() {
  const { median, p90, p95 } = t().logistics;
  return [median, p90, p95].map((title) => ({ title, numeric: true }));
}

/** A range in these columns. */
export function rangeCells({ p50, p90, p95 }: Range) {
  return [p50, p90, p95].map((value, index) => <NumberOf key={index} value={value} />);
}
