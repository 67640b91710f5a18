import { Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Value } from '../../api/interface.js';
import { hrefOf } from '../../api/readings.js';
import { countryName } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import { DataText } from '../../parts/data-text.js';
import { Figure } from '../../parts/figure.js';
import { Filled, placeOf } from '../../parts/filled.js';
import { NumberOf } from '../../parts/number-of.js';
import { yearSpan } from '../../parts/years.js';
import { address } from '../../state.js';
import { drawWays } from './draw-ways.js';
import { nameOf } from './names.js';
import { hasNumber, isTiny, missingOf, runsOf } from './series.js';
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
      name="lines"
      title={texts.lines.title}
      subtitle={texts.lines.subtitle(unit, yearSpan(years[0]!, years.at(-1)!))}
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
            return [
              <Amount key={of} value={value} tiny={isTiny(points, of)} />,
              hasNumber(value) ? texts.roles[by] : '',
            ];
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
  const { says, ofYear, lines: texts } = t().trade;
  const { ways, latest } = totals;
  const sold = soldOf(totals, year);
  const unreported = year !== undefined && latest !== undefined && sold?.year !== year;
  return (
    <>
      {unreported && `${texts.noneOf(year, latest)} `}
      {sold && <Filled text={texts.sold(sold.year, sold.parts)} of={sold.amounts} />}{' '}
      {latest !== undefined && !unreported && Number(latest) < until && `${texts.noneSince(latest)} `}
      {ways.map(({ direction, points }) =>
        missingOf(points).map(({ reason, years }) =>
          reason === undefined ? (
            `${texts.none(nameOf(direction), runsOf(years))} `
          ) : (
            <Fragment key={`${nameOf(direction)} ${reason}`}>
              {says(ofYear(nameOf(direction), runsOf(years)), '')}
              <DataText>{reason}</DataText>.{' '}
            </Fragment>
          ),
        ),
      )}
    </>
  );
}

/** A figure, and that it is tiny beside those of the years around it. */
function Amount({ value, tiny }: { readonly value: Value | undefined; readonly tiny: boolean }) {
  return (
    <>
      <NumberOf value={value} as="amount" />
      {tiny && <span class="partial"> ({t().trade.tiny})</span>}
    </>
  );
}

/** What each country sold the other in a year, for a sentence; without a figure of that year, in the latest. */
export function soldOf({ ways, latest }: Totals, chosen: string | undefined) {
  const toldOf = (year: string | undefined) =>
    ways.flatMap(({ direction, points }) => {
      const value = points.find((point) => point.year === year)?.value;
      return hasNumber(value) ? [{ direction, value, tiny: isTiny(points, year) }] : [];
    });
  const year = toldOf(chosen).length > 0 ? chosen : latest;
  const told = toldOf(year);
  if (year === undefined || told.length === 0) return undefined;
  return {
    year,
    parts: told.map(({ direction: { exporter, importer } }, index): Sold => ({
      exporter: countryName(exporter),
      importer: countryName(importer),
      amount: placeOf(index),
    })),
    amounts: told.map(({ direction, value, tiny }) => <Amount key={direction.exporter} value={value} tiny={tiny} />),
  };
}
