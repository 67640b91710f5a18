import { axisX, barX, dot, link, type Markish, ruleX, text } from '@observablehq/plot';
import type { Value } from '../../api/interface.js';
import { t } from '../../i18n/texts.js';
import { opening } from '../../parts/opening.js';
import type { Draw } from '../../parts/plotted.js';
import { narrow, roomFor } from '../../parts/room.js';
import { timeAxis } from '../../parts/time-axis.js';
import { daysBetween, type Life, stateOf } from './instruments.js';
import { actionName } from './words.js';

export const colourOf = (status: string) => `var(--${stateOf(status)})`;

/** A line of time for each instrument: its steps, and, until it is in force, an open end. */
export function drawLives(lives: readonly Life[], today: string): Draw {
  const now = new Date(today);
  const lines = lives.map(({ instrument, title, status, steps, pending }) => ({
    instrument,
    title,
    pending,
    colour: colourOf(status),
    first: new Date(steps[0]!.date),
    last: new Date(steps.at(-1)!.date),
  }));
  const steps = lives.flatMap(({ instrument, steps: own }) =>
    own.map(({ action, date }) => ({
      instrument,
      at: new Date(date),
      name: actionName(action),
      colour: colourOf(action),
    })),
  );
  const row = { y1: 'instrument', y2: 'instrument', strokeWidth: 3 } as const;
  const from = lines[0]?.first ?? now;
  return (width) => ({
    height: lives.length * (width < narrow ? 94 : 76) + 40,
    marginLeft: 20,
    marginRight: 60,
    marginBottom: 40,
    x: { type: 'utc', domain: [from, now] },
    y: { type: 'point', domain: lives.map(({ instrument }) => instrument), axis: null, padding: 0.6 },
    marks: [
      timeAxis(width),
      link(lines, { ...row, x1: 'first', x2: 'last', stroke: 'colour' }),
      link(
        lines.filter(({ pending }) => pending),
        { ...row, x1: 'last', x2: now, stroke: 'var(--context)', strokeDasharray: '4 4', markerEnd: 'arrow' },
      ),
      dot(steps, { x: 'at', y: 'instrument', r: 5, fill: 'colour', stroke: 'var(--raised)' }),
      ...namesOf(steps, (at) => ((+at - +from) / Math.max(1, +now - +from)) * (width - 80)),
      text(lines, {
        frameAnchor: 'left',
        y: 'instrument',
        text: 'title',
        dy: -20,
        lineWidth: width / 13,
        textOverflow: 'ellipsis',
        textAnchor: 'start',
        fill: 'var(--ink)',
        fontWeight: 600,
      }),
    ],
  });
}

interface NamedStep {
  readonly instrument: string;
  readonly at: Date;
  readonly name: string;
}

const heights = [17, 30, 43];

/** The names of steps below their dots, each on the first height where none before it is in its way. */
function namesOf(steps: readonly NamedStep[], placeOf: (at: Date) => number): Markish[] {
  const ends = new Map<string, number>();
  const lying = steps.map((step) => {
    const left = placeOf(step.at);
    const key = (dy: number) => `${step.instrument} ${dy}`;
    const dy = heights.find((each) => (ends.get(key(each)) ?? -Infinity) < left) ?? heights.at(-1)!;
    ends.set(key(dy), left + roomFor([step.name], 8));
    return { ...step, dy };
  });
  const look = { x: 'at', y: 'instrument', text: 'name', textAnchor: 'start', dx: -5, fill: 'var(--ink)' } as const;
  return heights.map((dy) =>
    text(
      lying.filter((step) => step.dy === dy),
      { ...look, dy },
    ),
  );
}

/** A bar of days for each instrument that was signed; one that is not in force yet has an open end. */
export function drawDays(
  lives: readonly Life[],
  today: string,
  median: Value | undefined,
  valueOf: (instrument: string) => Value | undefined,
): Draw {
  const middle = median?.value ? Number(median.value) : undefined;
  const texts = t().agreements.days;
  const rows = lives.map(({ instrument, title, signed: from, inForce }) => {
    const days = from === undefined ? undefined : daysBetween(from, inForce ?? today);
    return { instrument, title, inForce, days, end: days ?? 0, said: said(days, inForce) };
  });
  const signed = rows.filter(({ days }) => days !== undefined);
  const [ended, open] = [true, false].map((is) => signed.filter(({ inForce }) => (inForce !== undefined) === is)) as [
    typeof signed,
    typeof signed,
  ];
  const opens = (of: typeof rows) => ({
    title: ({ title, said: days }: (typeof rows)[number]) => `${title}\n${days}`,
    render: opening(of, ({ instrument }) => valueOf(instrument)),
  });
  return (width) => ({
    height: lives.length * 60 + 70,
    marginTop: 46,
    marginLeft: 12,
    marginRight: 100,
    x: { domain: [0, Math.max(middle ?? 0, 30, ...rows.map(({ end }) => end))] },
    y: { type: 'band', domain: lives.map(({ instrument }) => instrument), axis: null, paddingInner: 0.65 },
    marks: [
      axisX({ label: null, tickSize: 0, ticks: Math.max(2, Math.floor(width / 110)) }),
      ruleX([0], { stroke: 'var(--line)' }),
      barX(ended, { x: 'days', y: 'instrument', fill: 'var(--context)', ...opens(ended) }),
      barX(open, {
        x: 'days',
        y: 'instrument',
        fill: 'none',
        stroke: 'var(--quiet)',
        strokeDasharray: '4 3',
        ...opens(open),
      }),
      text(rows, {
        x: 'end',
        y: 'instrument',
        text: 'said',
        textAnchor: 'start',
        dx: 6,
        fill: 'var(--ink)',
        ...opens(rows),
      }),
      text(rows, {
        frameAnchor: 'left',
        y: 'instrument',
        text: 'title',
        dy: -22,
        textAnchor: 'start',
        lineWidth: width / 13,
        textOverflow: 'ellipsis',
        fill: 'var(--quiet)',
      }),
      ...(middle === undefined
        ? []
        : [
            ruleX([middle], { stroke: 'var(--ink)', strokeDasharray: '2 3' }),
            text([middle], {
              x: middle,
              title: () => `${texts.medianRow}\n${texts.days(middle)}`,
              render: opening([median], (value) => value),
              frameAnchor: 'bottom',
              text: () => texts.medianRow,
              dx: 4,
              dy: -2,
              textAnchor: 'start',
              fill: 'var(--ink)',
            }),
          ]),
    ],
  });
}

function said(days: number | undefined, inForce: string | undefined): string {
  const texts = t().agreements.days;
  if (days === undefined) return inForce === undefined ? texts.unsigned : t().figure.nothing;
  return inForce === undefined ? `${texts.soFar(days)} →` : texts.days(days);
}
