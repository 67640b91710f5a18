import { axisX, barX, dot, link, ruleX, text } from '@observablehq/plot';
import type { Value } from '../../api/interface.js';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import type { Draw } from '../../parts/plotted.js';
import { timeAxis } from '../../parts/time-axis.js';
import { daysBetween, type Life, stateOf } from './instruments.js';
import { actionName, domainName } from './words.js';

const colourOf = (status: string) => `var(--${stateOf(status)})`;

/** A line of time for each instrument: its steps, and, until it is in force, an open end. */
export function drawLives(lives: readonly Life[], today: string): Draw {
  const steps = lives.flatMap((life) => life.steps.map((step, index) => ({ ...step, index, life })));
  const x = ({ date }: { readonly date: string }) => new Date(date);
  const y = ({ life }: { readonly life: Life }) => life.instrument;
  const of = lives.map((life) => ({ life, first: life.steps[0]!.date, last: life.steps.at(-1)!.date }));
  return (width) => ({
    height: lives.length * 76 + 40,
    marginLeft: 12,
    marginRight: 60,
    x: { type: 'utc', domain: [new Date(of[0]?.first ?? today), new Date(today)] },
    y: { type: 'point', domain: lives.map(({ instrument }) => instrument), axis: null, padding: 0.6 },
    marks: [
      timeAxis(width),
      link(of, {
        x1: ({ first }) => new Date(first),
        x2: ({ last }) => new Date(last),
        y1: y,
        y2: y,
        stroke: ({ life }) => colourOf(life.status),
        strokeWidth: 3,
      }),
      link(
        of.filter(({ life }) => life.pending),
        {
          x1: ({ last }) => new Date(last),
          x2: new Date(today),
          y1: y,
          y2: y,
          stroke: 'var(--context)',
          strokeWidth: 3,
          strokeDasharray: '4 4',
          markerEnd: 'arrow',
        },
      ),
      dot(steps, { x, y, r: 5, fill: ({ action }) => colourOf(action), stroke: 'var(--raised)' }),
      text(steps, {
        x,
        y,
        text: ({ action }) => actionName(action),
        textAnchor: 'start',
        dx: -5,
        dy: 17,
        fill: 'var(--ink)',
        filter: ({ index }) => index % 2 === 0,
      }),
      text(steps, {
        x,
        y,
        text: ({ action }) => actionName(action),
        textAnchor: 'start',
        dx: -5,
        dy: 30,
        fill: 'var(--ink)',
        filter: ({ index }) => index % 2 === 1,
      }),
      text(lives, {
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

/** A bar of days for each instrument that was signed; one that is not in force yet has an open end. */
export function drawDays(lives: readonly Life[], today: string, median: number | undefined): Draw {
  const texts = t().agreements.days;
  const rows = lives.map((life) => ({
    ...life,
    days: life.signed === undefined ? undefined : daysBetween(life.signed, life.inForce ?? today),
  }));
  const signed = rows.filter(({ days }) => days !== undefined);
  const said = ({ days, inForce }: (typeof rows)[number]) => {
    if (days === undefined) return texts.unsigned;
    return inForce === undefined ? `${texts.soFar(days)} →` : texts.days(days);
  };
  return (width) => ({
    height: lives.length * 60 + 70,
    marginTop: 46,
    marginLeft: 12,
    marginRight: 100,
    x: { domain: [0, Math.max(median ?? 0, 30, ...signed.map(({ days }) => days!))] },
    y: { type: 'band', domain: lives.map(({ instrument }) => instrument), axis: null, paddingInner: 0.65 },
    marks: [
      axisX({ label: null, tickSize: 0, ticks: Math.max(2, Math.floor(width / 110)) }),
      ruleX([0], { stroke: 'var(--line)' }),
      barX(signed, {
        x: 'days',
        y: 'instrument',
        fill: ({ inForce }: Life) => (inForce === undefined ? 'none' : 'var(--context)'),
        stroke: 'var(--context)',
        strokeDasharray: ({ inForce }: Life) => (inForce === undefined ? '4 3' : null),
      } as object),
      text(rows, {
        x: ({ days }) => days ?? 0,
        y: 'instrument',
        text: said,
        textAnchor: 'start',
        dx: 6,
        fill: 'var(--ink)',
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
      ...(median === undefined
        ? []
        : [
            ruleX([median], { stroke: 'var(--ink)', strokeDasharray: '2 3' }),
            text([median], {
              x: (days) => days,
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

/** How many instruments of each domain are in which status: their names are written into the bars. */
export function drawStatuses(values: readonly Value[]): Draw {
  const domain = ({ dimensions }: Value) => domainName(dimensions.domain!);
  const domains = [...new Set(values.map(domain))];
  const count = ({ value }: Value) => Number(value);
  return () => ({
    height: domains.length * 44 + 20,
    marginLeft: 100,
    marginRight: 8,
    x: { axis: null },
    y: { label: null, tickSize: 0, domain: domains, padding: 0.3 },
    marks: [
      barX(values, { x: count, y: domain, fill: ({ dimensions }: Value) => colourOf(dimensions.status!), inset: 0.5 }),
      text(values, {
        ...stacked(values, domain, count),
        text: (value: Value) => `${number(count(value))} ${actionName(value.dimensions.status!)}`,
        fill: 'var(--raised)',
        fontWeight: 600,
      }),
    ],
  });
}

/** The middle of each bar of a stack. */
function stacked(values: readonly Value[], rowOf: (value: Value) => string, count: (value: Value) => number) {
  const ends = new Map<string, number>();
  const middles = values.map((value) => {
    const from = ends.get(rowOf(value)) ?? 0;
    ends.set(rowOf(value), from + count(value));
    return from + count(value) / 2;
  });
  return { x: middles, y: rowOf };
}
