import { useMemo } from 'preact/hooks';
import { hrefOf } from '../../api/readings.js';
import { t } from '../../i18n/texts.js';
import { Figure } from '../../parts/figure.js';
import { Filled, placeOf } from '../../parts/filled.js';
import { Source } from '../../parts/source.js';
import { Empty } from '../../parts/states.js';
import { address } from '../../state.js';
import { days, type Route, routesOf, valuesOf } from './corridor.js';
import { type OfYear, placeName, routeLabel, routeName } from './of-year.js';
import { rangeCells, rangeColumns, rangeRow, toldValues } from './range.js';
import { drawRanges } from './range-plot.js';

/** How long the whole way takes, from each origin to each destination. */
export function Transit({ corridor, values, year, asOf }: OfYear) {
  const { language, pair } = address.value;
  const texts = t().logistics;
  const routes = useMemo(() => routesOf(corridor.corridor, values), [corridor, values]);
  const draw = useMemo(() => {
    const rows = routes.map(({ transit, ...ends }) => ({
      label: routeLabel(corridor, ends),
      ...rangeRow(transit),
    }));
    return drawRanges({ rows, axis: texts.days });
  }, [corridor, routes, language]);
  if (routes.length === 0) return <Empty>{texts.noValue(year)}</Empty>;
  const first = routes.find(({ transit }) => days(transit.p50) !== undefined);
  return (
    <Figure
      name="transit"
      title={texts.transit.title}
      subtitle={texts.transit.subtitle(year)}
      simulated={corridor.simulated}
      sentence={first && sentence(first)}
      legend={texts.readRange}
      draw={draw}
      columns={[{ title: texts.transit.route }, ...rangeColumns()]}
      rows={routes.map(({ transit, ...ends }) => [routeName(corridor, ends), ...rangeCells(transit)])}
      csv={hrefOf(
        '/v1/indicators',
        { pair, code: 'logistics.transit_time', period: year, corridor: corridor.corridor, limit: 1000 },
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

  function sentence({ origin, destination, transit: { p50, p95 } }: Route) {
    const [from, to] = [origin, destination].map((code) => placeName(corridor, code)) as [string, string];
    const text =
      days(p95) === undefined
        ? texts.transit.sentenceShort(from, to, placeOf(0))
        : texts.transit.sentence(from, to, placeOf(0), placeOf(1));
    return <Filled text={text} of={toldValues([p50, p95])} />;
  }
}
