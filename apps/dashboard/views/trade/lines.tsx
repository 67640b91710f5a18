import { useMemo } from 'preact/hooks';
import { hrefOf } from '../../api/readings.js';
import { countryName, money } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import { Figure } from '../../parts/figure.js';
import { NumberOf } from '../../parts/number-of.js';
import { address } from '../../state.js';
import { drawWays } from './draw-ways.js';
import { nameOf } from './names.js';
import { amountOf, hasNumber, runsOf } from './series.js';
import { Source } from './source.js';
import type { Sold } from './texts.en.js';
import type { Totals } from './totals.js';
import type { Shown } from './trade.js';

/** Both directions over the years. */
export function Lines({ pair, totals, sources, meta, until }: Shown) {
  const { language, year } = address.value;
  const draw = useMemo(() => drawWays(totals, pair, until, year), [totals, pair, until, year, language]);
  const texts = t().trade;
  const { years, unit = '', there } = totals;
  return (
    <Figure
      title={texts.lines.title}
      subtitle={texts.lines.subtitle(unit, years[0]!, years.at(-1)!)}
      sentence={<Sentences totals={totals} until={until} year={year} />}
      draw={draw}
      columns={[
        { title: texts.columns.year },
        ...totals.ways.flatMap(({ direction }) => [
          { title: nameOf(direction), numeric: true },
          { title: texts.columns.by },
        ]),
      ]}
      rows={years
        .map((of, row) => [
          of,
          ...totals.ways.flatMap(({ points }) => {
            const { value, by } = points[row]!;
            return [<NumberOf key={of} value={value} as="amount" />, hasNumber(value) ? texts.roles[by] : ''];
          }),
        ])
        .toReversed()}
      csv={hrefOf('/v1/indicators', { pair, code: 'trade.imports', commodity: 'TOTAL', limit: 1000 }, '.csv')}
      source={
        <>
          <Source names={sources} there={there} asked={years.length * 2} meta={meta} /> {texts.lines.rule}
        </>
      }
      simulated={totals.ways.some(({ points }) => points.some(({ value }) => value?.simulated))}
    />
  );
}

function Sentences({ totals, until, year }: Pick<Shown, 'totals' | 'until'> & { readonly year: string | undefined }) {
  const texts = t().trade.lines;
  const { ways, latest } = totals;
  const sold = soldOf(totals, year);
  return (
    <>
      {sold && texts.sold(sold.year, sold.parts)} {latest && Number(latest) < until && texts.noneSince(latest)}{' '}
      {ways.map(({ direction, points }) => {
        const missing = points.filter(({ value }) => !hasNumber(value)).map((point) => point.year);
        return missing.length > 0 && `${texts.none(nameOf(direction), runsOf(missing))} `;
      })}
    </>
  );
}

/** What each country sold the other in a year, written out; without that year among them, in the latest. */
export function soldOf({ ways, years, latest }: Totals, chosen: string | undefined) {
  const year = chosen !== undefined && years.includes(chosen) ? chosen : latest;
  const parts = ways.flatMap(({ direction, points }): Sold[] => {
    const { value } = points.find((point) => point.year === year) ?? {};
    if (!value || !hasNumber(value)) return [];
    const [exporter, importer] = [countryName(direction.exporter), countryName(direction.importer)];
    return [{ exporter, importer, amount: money(amountOf(value), value.unit) }];
  });
  return year !== undefined && parts.length > 0 ? { year, parts } : undefined;
}
