import * as Plot from '@observablehq/plot';
import { countryName, money } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import { opening } from '../../parts/opening.js';
import type { Draw } from '../../parts/plotted.js';
import { amountIn, marginOf, roleOf, sideColour } from './names.js';
import { hasNumber } from './series.js';
import type { Way } from './totals.js';

/** Below the axis, a row for each side: its name and, under it, a square a year. */
const rows = { exporter: 44, importer: 82 } as const;
const sides = ['exporter', 'importer'] as const;

/** What both sides say of a direction, each in its colour, and below who has spoken of which year at all. */
export function drawMirror(way: Way, years: readonly string[], unit: string, pair: string, until: number): Draw {
  const said = { exporter: way.byExporter, importer: way.byImporter };
  const last = Math.max(until, Number(years.at(-1)));
  const all = Array.from({ length: last - Number(years[0]) + 1 }, (_, index) => Number(years[0]) + index);
  const values = sides.flatMap((side) => [...said[side].values()]);
  const most = Math.max(0, ...values.map((value) => amountIn(value, unit) || 0));
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
        ticks: Math.max(3, Math.floor(width / 90)),
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
          const colour = sideColour(pair, country);
          const points = all.map((year) => {
            const value = said[side].get(String(year));
            return { year, value, amount: amountIn(value, unit) };
          });
          const spoken = points.filter(({ value }) => hasNumber(value));
          const silent = points.filter(({ value }) => !hasNumber(value));
          const square = { x: 'year', frameAnchor: 'bottom', dy: rows[side] + 16, symbol: 'square', r } as const;
          return [
            Plot.line(points, { x: 'year', y: 'amount', stroke: colour, strokeWidth: 2 }),
            Plot.dot(points, {
              x: 'year',
              y: 'amount',
              fill: colour,
              r: 2.75,
              title: ({ year, amount }: { year: number; amount: number }) =>
                `${countryName(country)}, ${year}: ${money(amount, unit)}`,
              render: opening(points, ({ value }) => value),
            }),
            Plot.text(
              [
                spoken.length === 0
                  ? `${roleOf(side, way.direction)}: ${t().trade.notReported}`
                  : roleOf(side, way.direction),
              ],
              {
                frameAnchor: 'bottom-left',
                textAnchor: 'start',
                dy: rows[side],
                fill: colour,
                fontWeight: 600,
              },
            ),
            Plot.dot(spoken, { ...square, fill: colour, stroke: colour }),
            Plot.dot(silent, {
              ...square,
              stroke: colour,
              strokeWidth: 1,
              title: ({ year, value }: (typeof silent)[number]) =>
                `${year}: ${value?.reasonText ?? t().trade.notReported}`,
              render: opening(silent, ({ value }) => value),
            }),
          ];
        }),
      ],
    };
  };
}
