import { useMemo } from 'preact/hooks';
import { hrefOf, useReading } from '../../api/readings.js';
import type { Value } from '../../api/interface.js';
import { countryName, number, pairName, period } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import { goodsName } from '../../parts/goods.js';
import { fileNameOf } from '../../parts/lines.js';
import { NumberOf } from '../../parts/number-of.js';
import { Awaited, Empty } from '../../parts/states.js';
import { StreamsNamed } from '../../parts/streams.js';
import { Table } from '../../parts/table.js';
import { address, dataLanguage, go } from '../../state.js';
import { Filled, placeOf } from '../../parts/filled.js';
import { absentOf, type Base, baseOf, derivedOf } from './derived.js';
import { readCommodity } from './products.js';
import { Source } from './source.js';
import { totalsOf } from './totals.js';
import { useSides } from './use-sides.js';

interface DerivedTable {
  readonly pair: string;
  readonly year: string;
  /** Classification of the total of all goods. */
  readonly classification: string;
}

/** What is worked out from the figures of a year. */
export function DerivedTable({ pair, year, classification }: DerivedTable) {
  const chosen = readCommodity(address.value.commodity, classification);
  // Of all goods some indicators have no product at all: asked without one, those come as well.
  const commodity = chosen.commodity === 'TOTAL' ? undefined : chosen.commodity;
  const asked = {
    pair,
    period: year,
    classification: chosen.classification,
    ...(commodity && { commodity }),
    limit: 1000,
  };
  const values = useReading('/v1/indicators', asked);
  const ways = useWays(pair, chosen.commodity, chosen.classification);
  const texts = t().trade.derived;
  const named = values.answer?.data.find(({ dimensions }) => dimensions.commodity === commodity)?.commodityName;
  const subtitle = texts.subtitle(
    commodity === undefined ? texts.all : goodsName(commodity, chosen.classification, named),
    year,
  );
  return (
    <section class="figure trade-derived" aria-labelledby="trade-derived">
      <header>
        <h3 id="trade-derived">{texts.title}</h3>
        <p class="subtitle">
          {subtitle}{' '}
          {commodity !== undefined && (
            <button type="button" onClick={() => go({ commodity: undefined })}>
              {texts.all}
            </button>
          )}
        </p>
      </header>
      <Awaited reading={values}>
        {({ data, meta }) => {
          const derived = derivedOf(data, chosen.classification);
          const absent = absentOf(derived);
          const rows = derived.map(({ value, as }) => [
            <Named key="name" value={value} base={baseOf(value, ways)} />,
            <NumberOf key="value" value={value} as={as} />,
            ofWhat(value),
            period(value.period),
            coverageOf(value),
          ]);
          return (
            <>
              {rows.length > 0 ? (
                <Table
                  caption={`${texts.title}, ${subtitle}`}
                  columns={[
                    { title: texts.columns.name },
                    { title: texts.columns.value, numeric: true },
                    { title: texts.columns.of },
                    { title: texts.columns.period },
                    { title: texts.columns.coverage },
                  ]}
                  rows={rows}
                />
              ) : (
                <Empty>{texts.empty(year)}</Empty>
              )}
              {absent.length > 0 && (
                <p class="mention">
                  <StreamsNamed>{texts.absent(absent.map((code) => texts.wide[code]))}</StreamsNamed>
                </p>
              )}
              <footer class="trade-foot">
                <p class="source">
                  {t().figure.source} <Source names={['trade.flows']} meta={meta} />
                </p>
                <a
                  href={hrefOf('/v1/indicators', asked, '.csv')}
                  download={`${fileNameOf(pair, 'trade', texts.title)}.csv`}
                >
                  CSV
                </a>
              </footer>
            </>
          );
        }}
      </Awaited>
    </section>
  );
}

/** The figures of both directions that the rates of growth are made of. */
function useWays(pair: string, commodity: string, classification: string) {
  const { imports, exports } = useSides(pair, commodity);
  const [m, x] = [imports.answer?.data, exports.answer?.data];
  return useMemo(
    () => totalsOf(pair, [...(m ?? []), ...(x ?? [])], (given) => given === classification).ways,
    [pair, m, x, classification],
  );
}

/** What an indicator is called; a rate of growth with what it starts from and leads to. */
function Named({ value, base }: { readonly value: Value; readonly base: Base | undefined }) {
  const texts = t().trade.derived;
  return (
    <>
      <span lang={dataLanguage.value}>{value.name}</span>
      {base && (
        <span class="mention">
          {' '}
          <Filled
            text={texts.base[base.code](placeOf(0), base.year, placeOf(1))}
            of={[base.value, base.reached].map((each) => (
              <NumberOf key={each.period} value={each} as="amount" />
            ))}
          />
          {base.small && ` (${texts.smallBase})`}
        </span>
      )}
    </>
  );
}

/** Which countries, and which way, a value is of. */
function ofWhat({ subject, dimensions: { exporter, importer, reporter, partner, flow } }: Value): string {
  const texts = t().trade;
  if (exporter && importer) return texts.direction(countryName(exporter), countryName(importer));
  if (!reporter) return pairName(subject);
  const told = flow === 'M' || flow === 'X' ? texts.derived.flows[flow](countryName(reporter)) : countryName(reporter);
  return partner ? texts.derived.withPartner(told, countryName(partner)) : told;
}

function coverageOf({ coverage: { expected, present } }: Value): string {
  const texts = t().trade.derived;
  return expected === null ? texts.coverageOpen(number(present)) : texts.coverage(number(present), number(expected));
}
