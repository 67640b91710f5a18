import { type BarXOptions, type PlotOptions, ruleX, text } from '@observablehq/plot';
import { narrow, roomFor } from './room.js';

interface BarRow {
  readonly name: string;
  /** How far its bar goes. */
  readonly end: number;
  /** Written at the end of the bar. */
  readonly said: string;
}

interface BarRows {
  readonly options: PlotOptions;
  /** What the bars keep free of their row. */
  readonly inset: Pick<BarXOptions, 'insetTop' | 'insetBottom'>;
}

/** What a drawing of a bar a row has beside its bars: room for all that is said, which on a phone stands above the bars. */
export function barRows(rows: readonly BarRow[], width: number, rowHeight: number): BarRows {
  const above = width < narrow;
  const written = above
    ? {
        x: 0,
        text: ({ name, said }: BarRow) => `${name}\n${said}`,
        dx: 2,
        dy: -9,
        lineWidth: width / 12,
        textOverflow: 'ellipsis' as const,
      }
    : { x: 'end', text: 'said', dx: 6 };
  return {
    options: {
      height: rows.length * (above ? 54 : rowHeight) + 16,
      marginLeft: above ? 2 : roomFor(rows.map(({ name }) => name)),
      marginRight: above ? 2 : roomFor(rows.map(({ said }) => said)),
      x: { axis: null, domain: [0, Math.max(1, ...rows.map(({ end }) => end))] },
      y: {
        label: null,
        axis: above ? null : 'left',
        tickSize: 0,
        domain: rows.map(({ name }) => name),
        padding: above ? 0 : 0.25,
      },
      marks: [
        ruleX([0], { stroke: 'var(--line)' }),
        text(rows, { y: 'name', textAnchor: 'start', fill: 'var(--ink)', ...written }),
      ],
    },
    inset: above ? { insetTop: 34, insetBottom: 10 } : {},
  };
}
