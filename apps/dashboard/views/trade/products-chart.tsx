import { Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Answer } from '../../api/interface.js';
import { hrefOf, type Reading, useReading } from '../../api/readings.js';
import { countryName, money, number, percent } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import { Figure } from '../../parts/figure.js';
import { Filled, placeOf } from '../../parts/filled.js';
import { NumberOf } from '../../parts/number-of.js';
import { sideColour } from '../../parts/side.js';
import { Awaited, Empty } from '../../parts/states.js';
import { WorkedOut } from '../../parts/worked-out.js';
import { Link } from '../../shell/link.js';
import { address, dataLanguage, go } from '../../state.js';
import { drawProducts } from './draw-products.js';
import { keyOf, nameOf } from './names.js';
import { type Product, type Products as Listed, productsOf } from './products.js';
import type { Direction } from './series.js';
import { Source } from './source.js';

interface Products {
  readonly pair: string;
  readonly directions: readonly Direction[];
  readonly direction: Direction;
  readonly year: string;
  /** Years that are known to have products of the direction. */
  readonly years: readonly string[];
}

/** What is traded in one direction in one year. */
export function Products({ pair, directions, direction, year, years }: Products) {
  const asked = { pair, period: year, commodity: 'all', limit: 1000 };
  const imports = useReading('/v1/indicators', { ...asked, code: 'trade.imports', reporter: direction.importer });
  const saidByImporter = useProducts(direction, imports);
  // What the exporter says is only asked for where the importer says nothing.
  const silent = imports.answer !== undefined && saidByImporter === undefined;
  const exports = useReading(
    '/v1/indicators',
    silent ? { ...asked, code: 'trade.exports', reporter: direction.exporter } : undefined,
  );
  const saidByExporter = useProducts(direction, exports);
  const [reading, products] = silent ? [exports, saidByExporter] : [imports, saidByImporter];
  const texts = t().trade.products;
  return (
    <section class="trade-part">
      <div class="trade-choice" role="group" aria-label={texts.direction}>
        {directions.map((one) => (
          <button
            key={keyOf(one)}
            type="button"
            aria-pressed={keyOf(one) === keyOf(direction)}
            onClick={() => go({ open: keyOf(one), commodity: undefined })}
          >
            {nameOf(one)}
          </button>
        ))}
      </div>
      <Awaited reading={reading}>
        {({ meta }) =>
          products ? (
            <Chart products={products} meta={meta} of={{ pair, directions, direction, year, years }} />
          ) : (
            <None direction={direction} year={year} years={years} />
          )
        }
      </Awaited>
    </section>
  );
}

/** The products of an answer: the same while that is, so that they are not drawn for nothing. */
function useProducts(direction: Direction, { answer }: Reading<Answer<'/v1/indicators'>>): Listed | undefined {
  return useMemo(() => answer && productsOf(direction, answer.data), [direction, answer]);
}

function None({ direction, year, years }: Pick<Products, 'direction' | 'year' | 'years'>) {
  const texts = t().trade.products;
  return (
    <section class="figure">
      <h3>{texts.title}</h3>
      <Empty>
        {years.length > 0 ? texts.empty(nameOf(direction), year) : texts.emptyEver(nameOf(direction))} {texts.fill}
        {years.length > 0 && (
          <span>
            {' '}
            {texts.years}{' '}
            {years.map((of) => (
              <Fragment key={of}>
                <Link to={{ year: of }}>{of}</Link>{' '}
              </Fragment>
            ))}
          </span>
        )}
      </Empty>
    </section>
  );
}

/** What a product is called; one without a name is told by its code. */
const productName = ({ code, value }: Product): string => value.commodityName ?? t().trade.products.item(code);

interface Chart {
  readonly products: Listed;
  readonly of: Products;
  readonly meta: Parameters<typeof Source>[0]['meta'];
}

function Chart({ products, of: { pair, direction, year }, meta }: Chart) {
  const { classification, digits, by, shown, others, sum } = products;
  const published = useReading('/v1/trade/flows', { pair, period: year, classification, limit: 1000 }).answer?.data;
  const texts = t().trade.products;
  const { language } = address.value;
  const othersName = texts.others(number(others.count));
  const colour = sideColour(pair, direction.exporter);
  const draw = useMemo(
    () => drawProducts(products, productName, othersName, colour),
    [products, othersName, colour, language],
  );
  const { unit } = shown[0]!.value;
  const direct = nameOf(direction);
  const first = productName(shown[0]!);
  const count = shown.length + others.count;
  const columns = t().trade.columns;
  return (
    <Figure
      name="products"
      title={texts.title}
      subtitle={
        digits === undefined
          ? texts.subtitleList(direct, unit, year, classification)
          : digits === 2
            ? texts.subtitleHs(direct, unit, year)
            : texts.subtitleDigits(direct, unit, year, number(digits))
      }
      sentence={
        <>
          <Filled
            text={count === 1 ? texts.only(first, placeOf(0)) : texts.largest(first, placeOf(1), count)}
            of={[
              <NumberOf key="only" value={shown[0]!.value} as="amount" told />,
              <WorkedOut key="share" from="products" value={shown[0]!.amount / sum} period={year}>
                {percent(shown[0]!.amount / sum)}
              </WorkedOut>,
            ]}
          />{' '}
          {texts.by[by](countryName(direction[by]))}
        </>
      }
      draw={draw}
      columns={[
        { title: columns.code },
        { title: columns.item },
        { title: columns.value, numeric: true },
        { title: columns.share, numeric: true },
      ]}
      rows={[
        ...shown.map((product) => {
          const { code, amount, value } = product;
          return [
            `${classification} ${code}`,
            <span key={code} lang={value.commodityName === null ? undefined : dataLanguage.value}>
              <Link to={{ commodity: `${classification}/${code}`, year }}>{productName(product)}</Link>
            </span>,
            <NumberOf key={code} value={value} as="amount" />,
            percent(amount / sum),
          ];
        }),
        ...(others.count > 0 ? [['', othersName, money(others.amount, unit), percent(others.amount / sum)]] : []),
      ]}
      csv={hrefOf(
        '/v1/indicators',
        {
          pair,
          code: by === 'importer' ? 'trade.imports' : 'trade.exports',
          reporter: direction[by],
          partner: direction[by === 'importer' ? 'exporter' : 'importer'],
          classification,
          period: year,
          commodity: 'all',
          limit: 1000,
        },
        '.csv',
      )}
      source={
        <>
          <Source names={[...new Set(published?.map(({ source }) => source))]} meta={meta} />{' '}
          {classification === 'FCL' && texts.fcl}
        </>
      }
      simulated={shown.some(({ value }) => value.simulated)}
    />
  );
}
