import { axisY, barX, lineY, rectY, ruleY, text, dot } from '@observablehq/plot';
import type { Value } from '../../api/interface.js';
import { compact, countryName, number, period } from '../../i18n/format.js';
import { namedMonths } from '../../parts/months.js';
import { opening } from '../../parts/opening.js';
import type { Draw } from '../../parts/plotted.js';
import { timeAxis } from '../../parts/time-axis.js';
import { write } from '../../parts/written.js';
import type { Month } from './hub.js';
import { startOf } from './scores.js';

const tonnesAxis = () => axisY({ label: null, tickSize: 0, ticks: 4, tickFormat: compact });

const monthAxis = (months: readonly Month[], width: number) =>
  timeAxis(
    width,
    'month',
    namedMonths(
      months.map(({ month }) => startOf(month)),
      width / 80,
    ),
  );

/** What the hub held at the end of each month; the last amount is written beside its point. */
export function drawStock(months: readonly Month[], colour: string): Draw {
  const held = months.filter(({ stock }) => stock);
  const x = ({ month }: Month) => startOf(month);
  const y = ({ stock }: Month) => Number(stock!.value);
  return (width) => ({
    height: 240,
    marginLeft: 48,
    marginRight: 56,
    marginBottom: 40,
    x: { type: 'utc' },
    y: { zero: true, nice: true, grid: true },
    r: { type: 'identity' },
    marks: [
      monthAxis(months, width),
      tonnesAxis(),
      ruleY([0], { stroke: 'var(--quiet)' }),
      lineY(held, { x, y, stroke: colour, strokeWidth: 2 }),
      dot(held, {
        x,
        y,
        r: (month: Month) => (month === held.at(-1) ? 4 : 2),
        fill: colour,
        render: opening(held, ({ stock }) => stock),
      }),
      text(held.slice(-1), {
        x,
        y,
        text: (month: Month) => number(y(month)),
        textAnchor: 'start',
        dx: 8,
        fill: colour,
        render: opening(held.slice(-1), ({ stock }) => stock),
      }),
    ],
  });
}

/** What came in above the line, what went out below it, month by month. */
export function drawFlows(
  months: readonly Month[],
  colour: string,
  said: { readonly in: string; readonly out: string },
): Draw {
  const into = ({ inflow }: Month) => (inflow ? Number(inflow.value) : null);
  const out = ({ outflow }: Month) => (outflow === undefined ? null : -outflow);
  const parts = months.flatMap(({ month, outflows }) => outflows.map((value) => ({ month, value })));
  type Part = (typeof parts)[number];
  const titleOf = (name: string, value: Value) => `${name}, ${period(value.period)}\n${write(value, 'plain')}`;
  const x = {
    x: ({ month }: Pick<Month, 'month'>) => startOf(month),
    interval: 'month' as const,
    insetLeft: 1,
    insetRight: 1,
  };
  const end = months.slice(0, 1).map(({ month }) => startOf(month));
  const highest = Math.max(0, ...months.map((month) => into(month) ?? 0));
  const lowest = Math.min(0, ...months.map((month) => out(month) ?? 0));
  const label = { x: end, textAnchor: 'start', fill: 'var(--ink)', fontWeight: 600 } as const;
  return (width) => ({
    height: 240,
    marginLeft: 48,
    marginBottom: 40,
    x: { type: 'utc' },
    y: { nice: true, grid: true },
    marks: [
      monthAxis(months, width),
      axisY({ label: null, tickSize: 0, ticks: 5, tickFormat: (tonnes: number) => compact(Math.abs(tonnes)) }),
      rectY(months, {
        ...x,
        y: into,
        fill: colour,
        title: ({ inflow }: Month) => inflow && titleOf(said.in, inflow),
        render: opening(months, ({ inflow }) => inflow),
      }),
      // A part for each destination, one upon the other.
      rectY(parts, {
        ...x,
        y: ({ value }: Part) => -Number(value.value),
        fill: 'var(--context)',
        insetTop: 0.5,
        title: ({ value }: Part) => titleOf(countryName(value.dimensions.destination!), value),
        render: opening(parts, ({ value }) => value),
      }),
      ruleY([0], { stroke: 'var(--quiet)' }),
      text(end, { ...label, y: [highest], text: [said.in], dy: -6 }),
      text(end, { ...label, y: [lowest], text: [said.out], dy: 6 }),
    ],
  });
}

/** A bar for each country that the hub sent goods to, with the amount at its end. */
export function drawDestinations(destinations: readonly Value[]): Draw {
  const y = ({ dimensions }: Value) => countryName(dimensions.destination!);
  const x = ({ value }: Value) => Number(value);
  return () => ({
    height: destinations.length * 30 + 20,
    marginLeft: 110,
    marginRight: 60,
    x: { axis: null },
    y: { label: null, tickSize: 0, domain: destinations.map(y), padding: 0.25 },
    marks: [
      barX(destinations, {
        x,
        y,
        fill: 'var(--context)',
        title: (value: Value) => `${y(value)}, ${period(value.period)}\n${write(value, 'plain')}`,
        render: opening(destinations, (value) => value),
      }),
      text(destinations, {
        x,
        y,
        text: (value: Value) => number(x(value)),
        textAnchor: 'start',
        dx: 5,
        fill: 'var(--ink)',
        render: opening(destinations, (value) => value),
      }),
    ],
  });
}
