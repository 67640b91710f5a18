import { useMemo } from 'preact/hooks';
import { hrefOf } from '../../api/readings.js';
import { countryName, list } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import { Figure } from '../../parts/figure.js';
import { Filled } from '../../parts/filled.js';
import { NumberOf } from '../../parts/number-of.js';
import { Awaited, Empty } from '../../parts/states.js';
import { yearSpan } from '../../parts/years.js';
import { address } from '../../state.js';
import { drawWays } from './draw-ways.js';
import { soldOf } from './lines.js';
import { nameOf, topicOf } from './names.js';
import { hasNumber, isHs } from './series.js';
import { Source } from './source.js';
import { totalsOf } from './totals.js';
import type { Shown } from './trade.js';
import { useSides } from './use-sides.js';
import { NoSides, WheatSides } from './wheat-sides.js';

/** Wheat and meslin by the Harmonized System; where that has none, wheat of the FAO list. */
const codes = { HS: '1001', FCL: '15' } as const;

/** Both directions, as in the turnover, and what each side says of them. */
export function Wheat({ pair, until }: Pick<Shown, 'pair' | 'until'>) {
  const hs = useWheat(pair, 'HS');
  const none = hs.totals !== undefined && hs.totals.years.length === 0;
  const fcl = useWheat(none ? pair : undefined, 'FCL');
  const [list, { totals, reading }] = none ? (['FCL', fcl] as const) : (['HS', hs] as const);
  const { language, year } = address.value;
  const draw = useMemo(() => totals && drawWays(totals, pair, until, year), [totals, pair, until, year, language]);
  const texts = t().trade;
  const sold = totals && soldOf(totals, year);
  return (
    <Awaited reading={reading}>
      {({ meta }) =>
        totals === undefined || totals.years.length === 0 ? (
          <section class="figure">
            <h3>{texts.wheat.title}</h3>
            {totals && (
              <>
                <Empty>{emptyOf(pair)}</Empty>
                <NoSides pair={pair} />
              </>
            )}
          </section>
        ) : (
          <>
            <Figure
              name="wheat"
              title={texts.wheat.title}
              subtitle={texts.wheat.subtitle(
                texts.wheat.codes[list],
                totals.unit ?? '',
                yearSpan(totals.years[0]!, totals.years.at(-1)!),
              )}
              sentence={
                sold && (
                  <>
                    {year !== undefined && sold.year !== year && `${texts.wheat.noneOf(year, sold.year)} `}
                    <Filled text={texts.wheat.sold(sold.year, sold.parts)} of={sold.amounts} />
                  </>
                )
              }
              {...(draw && { draw })}
              columns={[
                { title: texts.columns.year },
                ...totals.ways.map(({ direction }) => ({ title: nameOf(direction), numeric: true })),
              ]}
              rows={totals.years
                .map((of, row) => [
                  of,
                  ...totals.ways.map(({ points }) => <NumberOf key={of} value={points[row]!.value} as="amount" />),
                ])
                .toReversed()}
              csv={hrefOf(
                '/v1/indicators',
                { pair, code: 'trade.imports', commodity: codes[list], limit: 1000 },
                '.csv',
              )}
              source={
                <>
                  <Source names={['trade.flows']} there={totals.there} asked={totals.years.length * 2} meta={meta} />{' '}
                  {texts.lines.rule}
                </>
              }
              simulated={totals.ways.some(({ points }) =>
                points.some(({ value }) => hasNumber(value) && value!.simulated),
              )}
            />
            <WheatSides
              {...{ pair, totals, meta, until }}
              sources={['trade.flows']}
              commodity={codes[list]}
              codeName={texts.wheat.codes[list]}
            />
          </>
        )
      }
    </Awaited>
  );
}

/** Who has not sent anything, and by which topics they would. */
function emptyOf(pair: string): string {
  const [first, second] = pair.split('-') as [string, string];
  const topics = list([first, second].map(topicOf));
  return t().trade.wheat.empty(countryName(first), countryName(second), topics);
}

function useWheat(pair: string | undefined, list: keyof typeof codes) {
  const { imports, exports } = useSides(pair, codes[list]);
  const [m, x] = [imports.answer?.data, exports.answer?.data];
  const totals = useMemo(
    () =>
      pair !== undefined && m && x
        ? totalsOf(pair, [...m, ...x], (given) => (list === 'HS' ? isHs(given) : given === list))
        : undefined,
    [pair, list, m, x],
  );
  return { totals, reading: imports.answer ? exports : imports };
}
