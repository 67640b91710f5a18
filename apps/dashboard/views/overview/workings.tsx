import { percent } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import { NumberOf } from '../../parts/number-of.js';
import type { Working } from '../../parts/worked-out.js';
import { wayOf } from './keys.js';
import { changeOf, type Year } from './trade.js';

/** The share of a direction in both, of a year. */
export function shareWorking(pair: string, { ways, period }: Year, side: 0 | 1): Working {
  return {
    title: `${wayOf(pair, side)}, ${period}`,
    formula: '{0} ÷ ({0} + {1})',
    of: ([side, (1 - side) as 0 | 1] as const).map((each) => ({
      name: wayOf(pair, each),
      value: <NumberOf value={ways[each]} as="amount" dated />,
    })),
  };
}

/** How much more a year has than the one before. */
export function changeWorking(years: readonly Year[], year: Year): Working {
  const before = years[years.indexOf(year) - 1];
  return {
    title: `${t().overview.trend.title}, ${year.period}`,
    formula: '{0} ÷ {1} − 1',
    of: [year, before].map((each) => ({
      name: `${t().overview.trend.total} ${each?.period}`,
      value: <NumberOf value={each?.total} as="amount" dated />,
    })),
    result: percent(changeOf(years, year) ?? 0, true),
  };
}
