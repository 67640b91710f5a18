import { axisX, dot, line, ruleX, ruleY, text } from '@observablehq/plot';
import type { Draw } from '../../parts/plotted.js';

export interface RangeRow {
  readonly label: string;
  /** Days; undefined where it cannot be told. */
  readonly p50: number | undefined;
  readonly p90: number | undefined;
  readonly p95: number | undefined;
  /** Said at the end of the bar. */
  readonly said: string;
  /** Where the line of the corridor begins, ends or passes; none: the rows are no line. */
  readonly stop?: 'end' | 'between';
}

interface Ranges {
  readonly rows: readonly RangeRow[];
  readonly axis: string;
}

const rowHeight = 34;

/** A row each: a dot for the median, a bar from it to the 95th percentile; dashed to the 90th where the 95th cannot be told. */
export function drawRanges({ rows, axis }: Ranges): Draw {
  const told = rows.filter(({ p50 }) => p50 !== undefined);
  const most = Math.max(1, ...told.map(({ p50, p90, p95 }) => p95 ?? p90 ?? p50!));
  const to = ({ p50, p90, p95 }: RangeRow) => p95 ?? p90 ?? p50;
  return (width) => ({
    height: rows.length * rowHeight + 40,
    marginLeft: width < 520 ? 130 : 180,
    marginRight: width < 520 ? 90 : 150,
    marginBottom: 36,
    x: { domain: [0, most], nice: true },
    y: { type: 'point', domain: rows.map(({ label }) => label), label: null, padding: 0.6 },
    marks: [
      axisX({ label: axis, labelAnchor: 'right', ticks: Math.max(2, Math.floor(width / 120)), tickSize: 0 }),
      ruleX([0], { stroke: 'var(--line)' }),
      line(
        rows.filter(({ stop }) => stop),
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
      ruleY(
        told.filter(({ p95 }) => p95 !== undefined),
        { x1: 'p50', x2: 'p95', y: 'label', stroke: 'var(--context)', strokeWidth: 6 },
      ),
      ruleY(
        told.filter(({ p95, p90 }) => p95 === undefined && p90 !== undefined),
        { x1: 'p50', x2: 'p90', y: 'label', stroke: 'var(--context)', strokeWidth: 6, strokeDasharray: '3 2' },
      ),
      dot(
        told.filter(({ p90 }) => p90 !== undefined),
        { x: 'p90', y: 'label', r: 3, fill: 'var(--raised)', stroke: 'var(--quiet)' },
      ),
      dot(told, { x: 'p50', y: 'label', r: 5, fill: 'var(--ink)' }),
      text(rows, {
        x: (row: RangeRow) => to(row) ?? 0,
        y: 'label',
        text: 'said',
        textAnchor: 'start',
        dx: 12,
        fill: 'var(--ink)',
      }),
    ],
  });
}
