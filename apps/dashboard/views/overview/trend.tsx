import { barY, text } from '@observablehq/plot';
import { useMemo } from 'preact/hooks';
import { hrefOf } from '../../api/readings.js';
import { moment, money, number, percent } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import { Figure } from '../../parts/figure.js';
import { Filled, placeOf } from '../../parts/filled.js';
import { NumberOf } from '../../parts/number-of.js';
import { opening } from '../../parts/opening.js';
import type { Draw } from '../../parts/plotted.js';
import { Empty } from '../../parts/states.js';
import { yearSpan } from '../../parts/years.js';
import { WorkedOut } from '../../parts/worked-out.js';
import { wayOf } from './keys.js';
import { Panel } from './panel.js';
import { roomFor } from './room.js';
import { amountOf, changeOf, latestOf, toldOf, valueOf, type Year } from './trade.js';
import { changeWorking } from './workings.js';

interface Trend {
  readonly pair: string;
  readonly years: readonly Year[];
  readonly asOf: string;
}

const sides = [0, 1] as const;

/** Trade of each year in both directions, one upon the other. */
export function Trend({ pair, years, asOf }: Trend) {
  if (years.length > 0) return <Drawn pair={pair} years={years} asOf={asOf} />;
  return (
    <Panel title={t().overview.trend.title}>
      <Empty>{t().overview.trend.empty}</Empty>
    </Panel>
  );
}

function Drawn({ pair, years, asOf }: Trend) {
  const texts = t().overview.trend;
  const whole = years.filter(({ total }) => amountOf(total) !== undefined).length;
  const oneWay = years.filter(({ ways }) => (ways[0] === undefined) !== (ways[1] === undefined)).length;
  const draw = useMemo<Draw>(() => (width) => drawing(pair, years, width), [pair, years]);
  return (
    <Figure
      name="trend"
      title={texts.title}
      subtitle={texts.subtitle(currencyOf(years), yearSpan(years[0]!.period, years.at(-1)!.period))}
      sentence={
        <>
          <Sentence years={years} asOf={asOf} /> {oneWay > 0 && texts.oneWay(oneWay)}
        </>
      }
      legend={sides.map((side) => (
        <span key={side} class={`country side-${side}`}>
          ■ {wayOf(pair, side)}
        </span>
      ))}
      draw={draw}
      columns={[
        { title: texts.year },
        ...sides.map((side) => ({ title: wayOf(pair, side), numeric: true })),
        { title: texts.total, numeric: true },
      ]}
      rows={years
        .toReversed()
        .map(({ period, ways, total }) => [
          period,
          ...ways.map((way) => <NumberOf value={way} as="amount" />),
          <NumberOf value={total} as="amount" />,
        ])}
      csv={hrefOf(
        '/v1/indicators',
        { pair, code: 'trade.total', classification: 'HS', commodity: 'TOTAL', limit: 1000 },
        '.csv',
      )}
      source={texts.source(number(whole), number(years.length), moment(asOf))}
      simulated={years.some(({ total, ways }) => total?.simulated || ways.some((way) => way?.simulated))}
    />
  );
}

function currencyOf(years: readonly Year[]): string {
  return years.flatMap(({ total, ways }) => [total, ...ways]).find((value) => value !== undefined)?.unit ?? '';
}

function Sentence({ years, asOf }: Pick<Trend, 'years' | 'asOf'>) {
  const texts = t().overview.trend;
  const latest = latestOf(years);
  if (latest === undefined) return <>{t().overview.noTrade}</>;
  const change = changeOf(years, latest);
  const last = years.at(-1)!.period;
  const before = String(Number(latest.period) - 1);
  const parts = [
    texts.sentence(placeOf(0), latest.period),
    change !== undefined && texts[change < 0 ? 'less' : 'more'](placeOf(1), before),
    // Figures of a year come in the course of the next.
    Number(last) < Number(asOf.slice(0, 4)) - 1 && texts.nothingSince(last),
  ];
  return (
    <Filled
      text={parts.filter(Boolean).join(' ')}
      of={[
        <NumberOf key="total" value={latest.total} as="amount" told />,
        <WorkedOut
          key="change"
          from="trend"
          value={change}
          period={latest.period}
          working={changeWorking(years, latest)}
        >
          {change !== undefined && percent(Math.abs(change))}
        </WorkedOut>,
      ]}
    />
  );
}

function drawing(pair: string, years: readonly Year[], width: number): ReturnType<Draw> {
  const bars = years.flatMap(({ period, ways }) =>
    sides.flatMap((side) => {
      const way = ways[side];
      const value = amountOf(way);
      const alone = ways[1 - side] === undefined;
      const said = `${wayOf(pair, side)}, ${period}`;
      return value === undefined
        ? []
        : [{ period, value, way, said, fill: `var(--side-${side}${alone ? '-pale' : ''})` }];
    }),
  );
  const latest = toldOf(years);
  const currency = currencyOf(years);
  const most = roomFor(money(Math.max(...bars.map(({ value }) => value)), currency));
  const isWide = width > 3.5 * most;
  // A tenth of each step is between the bars, as the library has it.
  const band = (0.9 * (width - (isWide ? 2 * most : most + 8))) / (years.length + 0.1);
  const each = years.length <= 6 ? 1 : band > 7 ? 5 : 10;
  const bar = Math.min(band - 1, 48);
  const inset = (band - bar) / 2;
  return {
    height: 170,
    marginLeft: most,
    marginRight: isWide ? most : 8,
    marginBottom: 22,
    x: {
      domain: years.map(({ period }) => period),
      label: null,
      tickSize: 0,
      ticks: years.map(({ period }) => period).filter((period) => Number(period) % each === 0),
    },
    y: { label: null, ticks: 3, grid: true, tickSize: 0, tickFormat: (value: number) => money(value, currency) },
    marks: [
      barY(bars, {
        x: 'period',
        y: 'value',
        fill: 'fill',
        insetLeft: inset,
        insetRight: inset,
        title: ({ said, value }: (typeof bars)[number]) => `${said}\n${money(value, currency)}`,
        render: opening(bars, ({ way }) => way),
      }),
      ...(latest && isWide
        ? [
            text([latest], {
              x: 'period',
              y: (year: Year) => amountOf(valueOf(year))!,
              text: (year: Year) => `${money(amountOf(valueOf(year))!, currency)}\n${year.period}`,
              textAnchor: 'start',
              dx: bar / 2 + 4,
              fontWeight: 600,
              fill: 'var(--ink)',
              render: opening([latest], valueOf),
            }),
          ]
        : []),
    ],
  };
}
