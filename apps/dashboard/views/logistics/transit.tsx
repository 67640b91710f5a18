import { useMemo } from 'preact/hooks';
import { hrefOf } from '../../api/readings.js';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import { Figure } from '../../parts/figure.js';
import { NumberOf } from '../../parts/number-of.js';
import { Source } from '../../parts/source.js';
import { Empty } from '../../parts/states.js';
import { address } from '../../state.js';
import { days, routesOf, valuesOf } from './corridor.js';
import { type OfYear, placeName, routeLabel, routeName, told } from './of-year.js';
import { drawRanges } from './range-plot.js';

/** How long the whole way takes, from each origin to each destination. */
export function Transit({ corridor, values, year, asOf }: OfYear) {
  const { language, pair } = address.value;
  const texts = t().logistics;
  const routes = useMemo(() => routesOf(corridor.corridor, values), [corridor, values]);
  const draw = useMemo(() => {
    const rows = routes.map(({ transit: { p50, p90, p95 }, ...ends }) => ({
      label: routeLabel(corridor, ends),
      p50: days(p50),
      p90: days(p90),
      p95: days(p95),
      said: p50?.value ? texts.line.stay(told(p50), told(p95?.value ? p95 : p90)) : texts.line.nothing,
    }));
    return drawRanges({ rows, axis: texts.days });
  }, [corridor, routes, language]);
  if (routes.length === 0) return <Empty>{texts.noValue(year)}</Empty>;
  const first = routes.find(({ transit }) => days(transit.p50) !== undefined);
  return (
    <Figure
      title={texts.transit.title}
      subtitle={texts.transit.subtitle(year)}
      simulated={corridor.simulated}
      sentence={first && sentence(first.origin, first.destination, days(first.transit.p50)!, days(first.transit.p95))}
      legend={texts.readRange}
      draw={draw}
      columns={[
        { title: texts.transit.route },
        { title: texts.median, numeric: true },
        { title: texts.p90, numeric: true },
        { title: texts.p95, numeric: true },
      ]}
      rows={routes.map(({ transit: { p50, p90, p95 }, ...ends }) => [
        routeName(corridor, ends),
        ...[p50, p90, p95].map((value, index) => <NumberOf key={index} value={value} />),
      ])}
      csv={hrefOf(
        '/v1/indicators',
        { pair, code: 'logistics.transit_time', corridor: corridor.corridor, limit: 1000 },
        '.csv',
      )}
      source={
        <Source
          streams={['logistics.movements']}
          values={routes.flatMap(({ transit }) => valuesOf(transit))}
          asOf={asOf}
        />
      }
    />
  );

  function sentence(origin: string, destination: string, median: number, p95: number | undefined): string {
    const [from, to] = [origin, destination].map((code) => placeName(corridor, code)) as [string, string];
    return p95 === undefined
      ? texts.transit.sentenceShort(from, to, number(median, 1))
      : texts.transit.sentence(from, to, number(median, 1), number(p95, 1));
  }
}
