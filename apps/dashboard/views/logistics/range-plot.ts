import { axisX, axisY, dot, line, ruleX, ruleY, text } from '@observablehq/plot';
import { t } from '../../i18n/texts.js';
import { opening } from '../../parts/opening.js';
import type { Draw } from '../../parts/plotted.js';
import { narrow, roomFor } from '../../parts/room.js';
import { write } from '../../parts/written.js';
import type { Range } from './corridor.js';

export interface RangeRow {
  readonly label: string;
  /** The values that it shows. */
  readonly of: Range;
  /** Days; undefined where it cannot be told. */
  readonly p50: number | undefined;
  readonly p90: number | undefined;
  readonly p95: number | undefined;
  /** Said at the end of the bar. */
  readonly said: string;
  /** A place where goods begin or end their way, or one that they pass; none: a way between two, or the rows are no line. */
  readonly stop?: 'end' | 'between';
  /** Whether the line of the corridor passes here, as all goods do. */
  readonly onLine?: boolean;
}

interface Ranges {
  readonly rows: readonly RangeRow[];
  readonly axis: string;
}

const rowHeight = 38;

/** A row each: a dot for the median, a bar from it to the 95th percentile; dashed to the 90th where the 95th cannot be told. */
export function drawRanges({ rows, axis }: Ranges): Draw {
  const told = rows.filter(({ p50 }) => p50 !== undefined);
  const most = Math.max(1, ...told.map(({ p50, p90, p95 }) => p95 ?? p90 ?? p50!));
  const to = ({ p50, p90, p95 }: RangeRow) => p95 ?? p90 ?? p50;
  /** The marks of a statistic say which it is, and open why. */
  const opens = (rows: readonly RangeRow[], statistic: keyof Range, name: string) => ({
    title: ({ label, of }: RangeRow) =>
      `${label.trim().replace('\n', ', ')}\n${name} ${write(of[statistic]!, 'plain')}`,
    render: opening(rows, ({ of }) => of[statistic]),
  });
  const { median, p90: ninety, p95: ninetyFive } = t().logistics;
  const whole = told.filter(({ p95 }) => p95 !== undefined);
  const some = told.filter(({ p90 }) => p90 !== undefined);
  return (width) => {
    // On a phone names and times stand above the bars, which need the width.
    const above = width < narrow;
    return {
      height: rows.length * (above ? rowHeight + 18 : rowHeight) + 60,
      marginLeft: above ? 14 : roomFor(rows.map(({ label }) => label)),
      marginRight: above ? 14 : roomFor(rows.map(({ said }) => said)),
      marginBottom: 36,
      x: { domain: [0, most], nice: true },
      y: { type: 'point', domain: rows.map(({ label }) => label), axis: null, padding: 0.6 },
      marks: [
        axisX({ label: axis, labelAnchor: 'right', ticks: Math.max(2, Math.floor(width / 120)), tickSize: 0 }),
        above ? null : axisY({ label: null, tickSize: 0, tickPadding: 10 }),
        ruleX([0], { stroke: 'var(--line)' }),
        line(
          rows.filter(({ onLine }) => onLine),
          { x: 0, y: 'label', stroke: 'var(--ink)', strokeWidth: 3 },
        ),
        dot(
          rows.filter(({ stop }) => stop),
          {
            x: 0,
            y: 'label',
            r: 5,
            stroke: 'var(--ink)',
            strokeWidth: 2,
            fill: (row: RangeRow) => (row.stop === 'end' ? 'var(--ink)' : 'var(--raised)'),
          },
        ),
        ruleY(whole, {
          x1: 'p50',
          x2: 'p95',
          y: 'label',
          stroke: 'var(--context)',
          strokeWidth: 6,
          ...opens(whole, 'p95', ninetyFive),
        }),
        ruleY(
          told.filter(({ p95, p90 }) => p95 === undefined && p90 !== undefined),
          { x1: 'p50', x2: 'p90', y: 'label', stroke: 'var(--context)', strokeWidth: 6, strokeDasharray: '3 2' },
        ),
        dot(some, {
          x: 'p90',
          y: 'label',
          r: 3,
          fill: 'var(--raised)',
          stroke: 'var(--quiet)',
          ...opens(some, 'p90', ninety),
        }),
        dot(told, { x: 'p50', y: 'label', r: 5, fill: 'var(--ink)', ...opens(told, 'p50', median) }),
        text(rows, {
          x: above ? 0 : (row: RangeRow) => to(row) ?? 0,
          y: 'label',
          text: ({ label, said }: RangeRow) => (above ? `${label.trim().replace('\n', ', ')}\n${said}` : said),
          textAnchor: 'start',
          dx: above ? 9 : 12,
          dy: above ? -18 : 0,
          fill: 'var(--ink)',
          render: opening(rows, ({ of }) => of.p50),
        }),
      ],
    };
  };
}
