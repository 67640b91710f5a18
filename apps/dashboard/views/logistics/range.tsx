import type { Value } from '../../api/interface.js';
import { t } from '../../i18n/texts.js';
import { NumberOf } from '../../parts/number-of.js';
import { days, type Range } from './corridor.js';
import { told } from './of-year.js';

/** A range as it is drawn, in days; `say` leads in how it is told. */
export function rangeRow(range: Range, say = (time: string) => time) {
  const [p50, p90, p95] = [range.p50, range.p90, range.p95].map(days);
  const time = timeOf(range);
  return { of: range, p50, p90, p95, said: time === undefined ? t().logistics.line.nothing : say(time) };
}

/**
 * The time of a range in words: from the median to what 95 % do not exceed, or, which it says, 90 %; the median alone where neither
 * is known, or both would be written alike.
 */
function timeOf({ p50, p90, p95 }: Range): string | undefined {
  if (days(p50) === undefined) return undefined;
  const { between, alone, toNinety } = t().logistics.line;
  const unit = p50!.unit === 'h' ? 'hours' : 'days';
  const [from, to, ninety] = [told(p50), told(p95), told(p90)];
  const isMore = (value: Value | undefined, text: string) => days(value) !== undefined && text !== from;
  if (isMore(p95, to)) return between[unit](from, to);
  if (days(p95) === undefined && isMore(p90, ninety)) return toNinety(between[unit](from, ninety));
  return alone[unit](from);
}

/** Values in a sentence that says their unit, in their order. */
export function toldValues(values: readonly (Value | undefined)[]) {
  return values.map((value, index) => <NumberOf key={index} value={value} as="bare" told />);
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
