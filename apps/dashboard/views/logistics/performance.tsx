import { hrefOf } from '../../api/readings.js';
import { t } from '../../i18n/texts.js';
import { Figure } from '../../parts/figure.js';
import { Filled, placeOf } from '../../parts/filled.js';
import { NumberOf } from '../../parts/number-of.js';
import type { Writing } from '../../parts/writing.js';
import { Source } from '../../parts/source.js';
import { address } from '../../state.js';
import { routesOf } from './corridor.js';
import { type OfYear, placeName, routeName } from './of-year.js';

/** How reliable and how fast each route of a corridor is, and how much it carries. */
export function Performance({ corridor, values, year, asOf }: OfYear) {
  const { pair } = address.value;
  const texts = t().logistics.performance;
  const routes = routesOf(corridor.corridor, values);
  const measures: readonly (readonly [code: string, title: string, as: Writing])[] = [
    ['logistics.on_time_rate', texts.onTime, 'percent'],
    ['logistics.buffer_index', texts.buffer, 'percent'],
    ['logistics.speed_with_delay', texts.withDelay, 'plain'],
    ['logistics.speed_without_delay', texts.withoutDelay, 'plain'],
    ['logistics.throughput_trips', texts.trips, 'count'],
    ['logistics.throughput_teu', texts.teu, 'count'],
    ['logistics.throughput_tonnes', texts.tonnes, 'count'],
  ];
  const punctual = routes.find(({ values: of }) => of.get('logistics.on_time_rate')?.value);
  if (routes.length === 0) return null;
  return (
    <Figure
      name="performance"
      title={texts.title}
      subtitle={texts.subtitle(year)}
      simulated={corridor.simulated}
      sentence={
        punctual && (
          <Filled
            text={texts.sentence(placeOf(0), placeName(corridor, punctual.origin))}
            of={[<NumberOf key="rate" value={punctual.values.get('logistics.on_time_rate')} as="percent" told />]}
          />
        )
      }
      columns={[{ title: t().logistics.transit.route }, ...measures.map(([, title]) => ({ title, numeric: true }))]}
      rows={routes.map(({ values: of, ...ends }) => [
        routeName(corridor, ends),
        ...measures.map(([code, , as]) => <NumberOf key={code} value={of.get(code)} as={as} />),
      ])}
      csv={hrefOf('/v1/indicators', { pair, period: year, corridor: corridor.corridor, limit: 1000 }, '.csv')}
      source={
        <Source
          streams={['logistics.movements']}
          values={routes.flatMap(({ values: of }) => measures.flatMap(([code]) => of.get(code) ?? []))}
          asOf={asOf}
        />
      }
    />
  );
}
