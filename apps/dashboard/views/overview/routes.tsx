import type { Answer } from '../../api/interface.js';
import type { Reading } from '../../api/readings.js';
import { moment } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import { Filled, placeOf } from '../../parts/filled.js';
import { NumberOf } from '../../parts/number-of.js';
import { useNames } from '../../parts/place-names.js';
import { Simulated } from '../../parts/simulated.js';
import { Awaited, Empty } from '../../parts/states.js';
import { Table } from '../../parts/table.js';
import { dataLanguage } from '../../state.js';
import { extentOf, routesOf } from './corridors.js';
import { Panel } from './panel.js';

interface Routes {
  readonly transit: Reading<Answer<'/v1/indicators'>>;
  readonly onTime: Reading<Answer<'/v1/indicators'>>;
}

/** How long the corridors take, and how often they keep to their plan. */
export function Routes({ transit, onTime }: Routes) {
  const texts = t().overview.corridors;
  const { places, corridors } = useNames();
  const nameOf = (code: string) => places.get(code)?.name ?? code;
  const routes = routesOf(transit.answer?.data ?? [], onTime.answer?.data ?? []);
  const extent = extentOf(routes.map((route) => route.transit));
  const simulated = routes.some((route) => route.transit?.simulated || route.onTime?.simulated);
  const sentence = extent && (
    <>
      <Filled
        text={texts.sentence(placeOf(0), placeOf(1))}
        of={[extent.least, extent.most].map((value, index) => (
          <NumberOf key={index} value={value} as="bare" told />
        ))}
      />{' '}
      {simulated && (
        <>
          <Simulated /> {t().figure.simulatedAbout}
        </>
      )}
    </>
  );
  const source = transit.answer && texts.source(moment(transit.answer.meta.asOf));
  // The year stands above its column where it is the same for all.
  const years = new Set(
    routes.flatMap((route) => [route.transit, route.onTime]).flatMap((value) => value?.period ?? []),
  );
  const [year] = years.size === 1 ? years : [];
  const columns = [texts.transit, texts.onTime].map((title) => ({
    title: [title, year].filter(Boolean).join(', '),
    numeric: true,
  }));
  const rows = routes.map((route) => [
    <span class="route" title={corridors.get(route.corridor) ?? route.corridor} lang={dataLanguage.value}>
      {t().overview.toward(nameOf(route.origin), nameOf(route.destination))}
    </span>,
    <NumberOf value={route.transit} dated={year === undefined} />,
    <NumberOf value={route.onTime} as="percent" dated={year === undefined} />,
  ]);
  return (
    <Panel title={texts.title} sentence={sentence} source={source}>
      <Awaited reading={transit}>
        {() =>
          rows.length > 0 ? (
            <Table caption={texts.title} columns={[{ title: texts.route }, ...columns]} rows={rows} />
          ) : (
            <Empty>{texts.empty}</Empty>
          )
        }
      </Awaited>
    </Panel>
  );
}
