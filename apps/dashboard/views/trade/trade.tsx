import './trade.css';
import { useMemo } from 'preact/hooks';
import type { Answer } from '../../api/interface.js';
import { useReading } from '../../api/readings.js';
import { t } from '../../i18n/texts.js';
import { Choice } from '../../parts/choice.js';
import { Awaited, Empty } from '../../parts/states.js';
import type { ViewOf } from '../../shell/view.js';
import { address, go } from '../../state.js';
import { DerivedTable } from './derived-table.js';
import { Lines } from './lines.js';
import { Mirror } from './mirror.js';
import { keyOf } from './names.js';
import { Products } from './products-chart.js';
import { hasNumber } from './series.js';
import { StatedFigures } from './stated-figures.js';
import { compare, sourcesOf, type Totals, totalsOf, yearsOfLists } from './totals.js';
import { useLatestProducts } from './use-latest-products.js';
import { useSides } from './use-sides.js';
import { Wheat } from './wheat.js';

type Values = Answer<'/v1/indicators'>;

/** What the charts of all goods are drawn from. */
export interface Shown {
  readonly pair: string;
  readonly totals: Totals;
  /** Collections that the figures come from. */
  readonly sources: readonly string[];
  readonly meta: Values['meta'];
  /** The last year that is over: the axes go so far, whether or not there are figures. */
  readonly until: number;
}

export function Trade({ pair }: ViewOf) {
  const { imports, exports } = useSides(pair, 'TOTAL');
  return (
    <>
      <h2>{t().trade.title}</h2>
      <Awaited reading={imports}>
        {(m) => (
          <Awaited reading={exports}>{(x) => <Figures key={pair} pair={pair} imports={m} exports={x} />}</Awaited>
        )}
      </Awaited>
    </>
  );
}

interface Given {
  readonly pair: string;
  readonly imports: Values;
  readonly exports: Values;
}

function Figures({ pair, imports, exports }: Given) {
  const values = useMemo(() => [...imports.data, ...exports.data], [imports, exports]);
  const totals = useMemo(() => totalsOf(pair, values), [pair, values]);
  const lists = useMemo(() => totals.ways.map((way) => yearsOfLists(way.direction, values)), [totals, values]);
  const comparable = totals.ways.some((way) => compare(way).kind === 'both');
  const asked = { pair, commodity: 'TOTAL', limit: 1000 };
  const mirror = useReading('/v1/trade/mirror', asked).answer?.data;
  const asymmetries = useReading(
    '/v1/indicators',
    comparable ? { ...asked, code: 'trade.mirror_asymmetry' } : undefined,
  ).answer?.data;
  const { open, year } = address.value;

  const meta = { ...imports.meta, next: imports.meta.next ?? exports.meta.next };
  const until = new Date(meta.asOf).getUTCFullYear() - 1;
  const shown = { pair, totals, sources: sourcesOf(mirror ?? []), meta, until };
  const directions = totals.ways.map(({ direction }) => direction);
  const opened = directions.findIndex((direction) => keyOf(direction) === open);
  const listed = lists.findIndex((years) => years.length > 0);
  const told = totals.ways.findIndex(({ points }) => points.some(({ value }) => hasNumber(value)));
  const side = [opened, listed, told].find((index) => index >= 0) ?? 0;
  const latest = [...lists[side]!, totals.latest]
    .filter((of) => of !== undefined)
    .toSorted()
    .at(-1);
  const latestProducts = useLatestProducts(pair, totals.ways[side]!, latest);
  const yearOfProducts = latest === undefined ? undefined : (year ?? latestProducts);
  const years = [...new Set([...totals.years, ...lists.flat()])].toSorted().toReversed();
  return (
    <>
      {years.length > 0 && <YearChoice years={years} />}
      <div class="trade-lead">
        {totals.years.length > 0 ? (
          <Lines {...shown} />
        ) : (
          <section class="figure">
            <h3>{t().trade.lines.title}</h3>
            <Empty>{t().trade.lines.empty}</Empty>
          </section>
        )}
        <StatedFigures pair={pair} />
      </div>
      {totals.years.length > 0 && (
        <div class="figures">
          {totals.ways.map((way) => (
            <Mirror key={keyOf(way.direction)} {...shown} way={way} asymmetries={asymmetries ?? []} />
          ))}
        </div>
      )}
      <div class="figures">
        {yearOfProducts !== undefined && (
          <Products
            pair={pair}
            directions={directions}
            direction={directions[side]!}
            year={yearOfProducts}
            years={lists[side]!}
          />
        )}
        <Wheat pair={pair} until={until} />
      </div>
      {totals.latest !== undefined && (
        <DerivedTable pair={pair} year={year ?? totals.latest} classification={totals.classification} />
      )}
    </>
  );
}

function YearChoice({ years }: { readonly years: readonly string[] }) {
  const texts = t().trade;
  const { year } = address.value;
  return (
    <div class="choices">
      <Choice
        label={texts.year}
        value={year ?? ''}
        of={[['', texts.latestYear], ...years.map((of) => [of, of] as const)]}
        onChoose={(chosen) => go({ year: chosen || undefined })}
      />
    </div>
  );
}
