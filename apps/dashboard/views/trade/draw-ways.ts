import * as Plot from '@observablehq/plot';
import { money } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import { opening } from '../../parts/opening.js';
import type { Draw } from '../../parts/plotted.js';
import { narrow } from '../../parts/room.js';
import { sideColour } from '../../parts/side.js';
import { wholeYears } from '../../parts/years.js';
import { amountIn, marginOf, nameOf } from './names.js';
import { apart, type Point } from './series.js';
import type { Totals, Way } from './totals.js';

const inner = 272;
const margins = { top: 20, bottom: 28 };
const labelHeight = 34;
const behind = { fill: 'var(--raised)', stroke: 'var(--raised)', strokeWidth: 8, ariaHidden: 'true' } as const;

/** A line with what is written at its end, or, on a phone, above the drawing. */
interface Line {
  readonly direction: Way['direction'];
  readonly points: readonly Point[];
  readonly end: Point | undefined;
  readonly label: string;
}

/** Both directions as lines, each in the colour of its exporter, with its name at its end; `until`: the last year of the axis. */
export function drawWays({ ways, years, unit = 'USD' }: Totals, pair: string, until: number, selected?: string): Draw {
  return (width) => {
    const above = width < narrow;
    const lines = ways.map((way) => lineOf(way, unit));
    const ended = lines.filter(({ end }) => end);
    const most = Math.max(0, ...lines.flatMap(({ points }) => points.map(({ amount }) => amount || 0))) || 1;
    const marginTop = margins.top + (above ? ended.length * labelHeight : 0);
    const marginLeft = marginOf(most, unit);
    const domain = [Number(years[0]), Math.max(until, Number(years.at(-1)))] as const;
    const marginRight = above ? 16 : Math.max(16, ...lines.map((line) => widthBeyond(line, domain, width)));
    const drawn = width - marginLeft - marginRight;
    return {
      height: marginTop + inner + margins.bottom,
      marginTop,
      marginBottom: margins.bottom,
      marginLeft,
      marginRight,
      x: { domain, tickFormat: String, ticks: wholeYears(...domain, drawn / 50), label: null, tickSize: 3 },
      y: { domain: [0, most], label: null, ticks: 4 },
      marks: [
        Plot.gridY({ ticks: 4, stroke: 'var(--line)', strokeOpacity: 1 }),
        Plot.axisY({ ticks: 4, tickSize: 0, label: null, tickFormat: (amount: number) => money(amount, unit) }),
        Plot.ruleY([0], { stroke: 'var(--quiet)' }),
        selected ? Plot.ruleX([Number(selected)], { stroke: 'var(--quiet)', strokeDasharray: '3 3' }) : null,
        ...lines.flatMap((line) => marksOf(line, sideColour(pair, line.direction.exporter), unit)),
        ...(above ? placesAbove(ended, marginLeft) : placesAtEnds(lines, most)).flatMap(({ line, ...place }) => {
          const label = { ...place, textAnchor: 'start', fontWeight: 600, lineHeight: 1.25 } as const;
          return [
            // As the card behind it: what passes there does not strike it through. Drawn apart, as it would eat its own letters.
            above ? null : Plot.text([line.label], { ...label, ...behind }),
            Plot.text([line.label], {
              ...label,
              fill: sideColour(pair, line.direction.exporter),
              render: opening([line.end], (end) => end?.value),
            }),
          ];
        }),
        Plot.tip(
          lines.flatMap(({ direction, points }) => points.map((point) => ({ ...point, direction }))),
          Plot.pointer({
            x: yearOf,
            y: 'amount',
            // It stands over the points, which open on a click.
            pointerEvents: 'none',
            ariaLabel: null,
            title: ({ direction, ...point }: Point & Pick<Way, 'direction'>) => told(direction, point, unit),
          }),
        ),
      ],
    };
  };
}

const yearOf = ({ year }: Pick<Point, 'year'>) => Number(year);

function lineOf({ direction, points }: Way, unit: string): Line {
  const drawn = points.map((point) => ({ ...point, amount: amountIn(point.value, unit) }));
  const end = drawn.findLast(({ amount }) => !Number.isNaN(amount));
  return {
    direction,
    points: drawn,
    end,
    label: end ? `${nameOf(direction)}\n${t().trade.ofYear(money(end.amount, unit), end.year)}` : '',
  };
}

const told = (direction: Way['direction'], { year, amount, by }: Point, unit: string): string =>
  `${t().trade.ofYear(nameOf(direction), year)}\n${money(amount, unit)} (${t().trade.roles[by]})`;

function marksOf({ direction, points }: Line, colour: string, unit: string): Plot.Markish[] {
  const place = { x: yearOf, y: 'amount', stroke: colour };
  const title = (point: Point) => told(direction, point, unit);
  const filled = points.filter(({ by }) => by === 'importer');
  const hollow = points.filter(({ by }) => by === 'exporter');
  return [
    Plot.line(points, { ...place, strokeWidth: 2.25 }),
    Plot.dot(filled, { ...place, title, fill: colour, r: 2, render: opening(filled, ({ value }) => value) }),
    Plot.dot(hollow, {
      ...place,
      title,
      fill: 'var(--raised)',
      r: 3.25,
      render: opening(hollow, ({ value }) => value),
    }),
  ];
}

/** Where labels stand at the ends of their lines, so that none covers another, or the axis. */
function placesAtEnds(lines: readonly Line[], most: number) {
  const ended = lines.flatMap((line) => (line.end ? [{ line, end: line.end }] : []));
  const wanted = ended.map(({ end }) => Math.min(inner - labelHeight / 2, inner * (1 - end.amount / most)));
  return apart(wanted, labelHeight).map((at, index) => {
    const { line, end } = ended[index]!;
    return { line, x: [Number(end.year)], y: [most * (1 - at / inner)], dx: 10 };
  });
}

/** Where labels stand above the drawing, one below the other, from the edge of the card. */
function placesAbove(ended: readonly Line[], marginLeft: number) {
  return ended.map((line, index) => ({
    line,
    frameAnchor: 'top-left' as const,
    lineAnchor: 'top' as const,
    dx: -marginLeft,
    dy: -margins.top + 6 - (ended.length - index) * labelHeight,
  }));
}

/** What a label needs beyond the years that come after it on the axis. */
function widthBeyond({ end, label }: Line, [first, last]: readonly [number, number], width: number): number {
  if (end === undefined) return 0;
  const letter = 7;
  const letters = Math.max(...label.split('\n').map(({ length }) => length));
  const free = ((last - Number(end.year)) / Math.max(1, last - first)) * (width - 80);
  return letters * letter + 14 - free;
}
