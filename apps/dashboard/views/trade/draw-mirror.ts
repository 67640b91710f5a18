import * as Plot from '@observablehq/plot';
import { countryName, money } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import { opening } from '../../parts/opening.js';
import type { Draw } from '../../parts/plotted.js';
import { sideColour } from '../../parts/side.js';
import { wholeYears, yearsFrom } from '../../parts/years.js';
import { amountIn, marginOf, roleOf } from './names.js';
import { hasNumber } from './series.js';
import type { Way } from './totals.js';

/** Below the axis, a row for each side: its name and, under it, a square a year. */
const rows = { exporter: 44, importer: 82 } as const;
const sides = ['exporter', 'importer'] as const;

/** How the sides are told from each other: both are of one direction, and so of one colour. */
const looks = {
  exporter: { mark: '○', line: { strokeDasharray: '5 3' }, fill: 'var(--raised)' },
  importer: { mark: '●', line: {}, fill: undefined },
} as const;

/** What both sides say of a direction, in its colour, each with its own line; and below who has spoken of which year at all. */
export function drawMirror(way: Way, years: readonly string[], unit: string, pair: string, until: number): Draw {
  const said = { exporter: way.byExporter, importer: way.byImporter };
  const last = Math.max(until, Number(years.at(-1)));
  const all = yearsFrom(Number(years[0]), last);
  const values = sides.flatMap((side) => [...said[side].values()]);
  const most = Math.max(0, ...values.map((value) => amountIn(value, unit) || 0));
  const colour = sideColour(pair, way.direction.exporter);
  const texts = t().trade;
  return (width) => {
    const r = Math.min(3.5, (0.36 * (width - 80)) / all.length);
    return {
      height: 330,
      marginTop: 14,
      marginBottom: rows.importer + 30,
      marginLeft: marginOf(most, unit),
      marginRight: 14,
      x: {
        domain: [all[0]!, last],
        tickFormat: String,
        ticks: wholeYears(all[0]!, last, width / 60),
        label: null,
        tickSize: 3,
      },
      y: { label: null, ticks: 3, zero: true },
      marks: [
        Plot.gridY({ ticks: 3, stroke: 'var(--line)', strokeOpacity: 1 }),
        Plot.axisY({ ticks: 3, tickSize: 0, label: null, tickFormat: (amount: number) => money(amount, unit) }),
        Plot.ruleY([0], { stroke: 'var(--quiet)' }),
        ...sides.flatMap((side) => {
          const country = way.direction[side];
          const { mark, line, fill = colour } = looks[side];
          const points = all.map((year) => {
            const value = said[side].get(String(year));
            return { year, value, amount: amountIn(value, unit) };
          });
          const spoken = points.filter(({ value }) => hasNumber(value));
          const silent = points.filter(({ value }) => !hasNumber(value));
          const square = { x: 'year', frameAnchor: 'bottom', dy: rows[side] + 16, symbol: 'square', r } as const;
          const role = `${mark} ${roleOf(side, way.direction)}`;
          return [
            Plot.line(points, { x: 'year', y: 'amount', stroke: colour, strokeWidth: 2, ...line }),
            Plot.dot(points, {
              x: 'year',
              y: 'amount',
              fill,
              stroke: colour,
              r: 2.75,
              title: ({ year, amount }: { year: number; amount: number }) =>
                texts.says(texts.ofYear(countryName(country), String(year)), money(amount, unit)),
              render: opening(points, ({ value }) => value),
            }),
            Plot.text([spoken.length === 0 ? texts.says(role, texts.notReported) : role], {
              frameAnchor: 'bottom-left',
              textAnchor: 'start',
              dy: rows[side],
              fill: colour,
              fontWeight: 600,
            }),
            Plot.dot(spoken, { ...square, fill: colour, stroke: colour }),
            Plot.dot(silent, {
              ...square,
              stroke: colour,
              strokeWidth: 1,
              title: ({ year, value }: (typeof silent)[number]) =>
                texts.says(String(year), value?.reasonText ?? texts.notReported),
              render: opening(silent, ({ value }) => value),
            }),
          ];
        }),
      ],
    };
  };
}
