import { axisX, axisY, dot, line, ruleX, ruleY, text } from '@observablehq/plot';
import type { Draw } from '../../parts/plotted.js';
import { narrow, roomFor } from '../../parts/room.js';

export interface RangeRow {
  readonly label: string;
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
  return (width) => {
    // On a phone names and times stand above the bars, which need the width.
    const above = width < narrow;
    return {
      height: rows.length * (above ? rowHeight + 18 : rowHeight) + 40,
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
          x: above ? 0 : (row: RangeRow) => to(row) ?? 0,
          y: 'label',
          text: ({ label, said }: RangeRow) => (above ? `${label.trim().replace('\n', ', ')}\n${said}` : said),
          textAnchor: 'start',
          dx: above ? 9 : 12,
          dy: above ? -18 : 0,
          fill: 'var(--ink)',
        }),
      ],
    };
  };
}
