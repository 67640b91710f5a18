import { arrow, geo, type Markish, text } from '@observablehq/plot';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json?url';
import { hrefOf } from '../../api/readings.js';
import { areaOfNumber } from '../../i18n/area-codes.js';
import { countryName, list, money, moment, pairName, percent } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import { Figure } from '../../parts/figure.js';
import { Filled, placeOf } from '../../parts/filled.js';
import { NumberOf } from '../../parts/number-of.js';
import { opening } from '../../parts/opening.js';
import type { Draw } from '../../parts/plotted.js';
import { WorkedOut } from '../../parts/worked-out.js';
import { wayOf } from './keys.js';
import { aroundOf, middleOf, type Shape } from './shapes.js';
import { amountOf, mainWay, toldOf, valueOf, type Year } from './trade.js';
import { shareWorking } from './workings.js';

interface PairMap {
  readonly pair: string;
  readonly years: readonly Year[];
  readonly asOf: string;
}

const sides = [0, 1] as const;

/** The shapes of all countries by code: a file of its own, not part of the script. */
async function readShapes(): Promise<ReadonlyMap<string, Shape>> {
  const topology = (await (await fetch(atlas)).json()) as Topology<{ countries: GeometryCollection }>;
  const { features } = feature(topology, topology.objects.countries);
  return new Map(features.map((shape, index) => [areaOfNumber.get(String(shape.id)) ?? `#${index}`, shape as Shape]));
}

let known: ReturnType<typeof readShapes> | undefined;

/** The same, read once; what failed is tried anew by who asks next. */
function knownShapes(): ReturnType<typeof readShapes> {
  known ??= readShapes().catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  return known;
}

/** The two countries on the map, and what goes which way between them in the latest year. */
export function PairMap({ pair, years, asOf }: PairMap) {
  const [shapes, setShapes] = useState<ReadonlyMap<string, Shape>>();
  useEffect(() => void knownShapes().then(setShapes, () => setShapes(new Map())), []);
  const codes = pair.split('-');
  const latest = toldOf(years);
  const draw = useMemo<Draw>(() => (width) => drawing(width, shapes, codes, latest), [shapes, pair, latest]);
  const texts = t().overview.map;
  const missing = shapes?.size ? codes.filter((code) => !shapes.has(code)) : [];
  return (
    <Figure
      name="map"
      title={texts.title}
      subtitle={latest ? texts.subtitle(latest.period, valueOf(latest)!.unit) : pairName(pair)}
      sentence={amountOf(latest?.total) !== undefined ? <Sentence pair={pair} latest={latest!} /> : texts.none}
      legend={
        latest &&
        sides.map((side) => (
          <span key={side} class={`country side-${side}`}>
            {wayOf(pair, side)} <NumberOf value={latest.ways[side]} as="amount" dated />
          </span>
        ))
      }
      draw={draw}
      columns={[{ title: texts.way }, { title: texts.value, numeric: true }]}
      rows={
        latest ? sides.map((side) => [wayOf(pair, side), <NumberOf value={latest.ways[side]} as="amount" dated />]) : []
      }
      csv={hrefOf(
        '/v1/indicators',
        { pair, code: 'trade.imports', classification: 'HS', commodity: 'TOTAL', limit: 1000 },
        '.csv',
      )}
      source={[
        shapes?.size === 0 && texts.noShapes,
        missing.length > 0 && texts.tooSmall(list(missing.map(countryName))),
        texts.shapes,
        t().roadmap.asOf(moment(asOf)),
      ]
        .filter(Boolean)
        .join(' ')}
      simulated={latest?.ways.some((way) => way?.simulated) ?? false}
    />
  );
}

function Sentence({ pair, latest }: { readonly pair: string; readonly latest: Year }) {
  const texts = t().overview.map;
  const main = mainWay(latest);
  const of = `${placeOf(0)} (${latest.period})`;
  const isBalanced = main === undefined || main.share < 0.525;
  return (
    <Filled
      text={isBalanced ? texts.balanced(of) : texts.mostly(wayOf(pair, main.side), placeOf(1), of)}
      of={[
        <NumberOf key="total" value={latest.total} as="amount" told />,
        <WorkedOut
          key="share"
          from="map"
          value={main?.share}
          period={latest.period}
          working={main && shareWorking(pair, latest, main.side)}
        >
          {main && percent(main.share)}
        </WorkedOut>,
      ]}
    />
  );
}

function drawing(
  width: number,
  shapes: ReadonlyMap<string, Shape> = new Map(),
  codes: readonly string[],
  latest: Year | undefined,
): ReturnType<Draw> {
  const two = codes.map((code) => shapes.get(code));
  const shown = two.filter((shape) => shape !== undefined);
  const middles = two.map((shape) => shape && middleOf(shape));
  const longitude = shown.reduce((sum, shape) => sum + middleOf(shape)[0], 0) / (shown.length || 1);
  const marks: Markish[] = [geo([...shapes.values()], { fill: 'var(--line)', stroke: 'var(--raised)', clip: 'frame' })];
  for (const side of sides) {
    if (two[side]) marks.push(geo(two[side], { fill: `var(--side-${side})`, stroke: 'var(--raised)' }));
  }
  const [a, b] = middles;
  if (a && b && latest) marks.push(...ways(codes.join('-'), latest, [a, b]));
  marks.push(
    text(codes, {
      x: (_, side: number) => middles[side]?.[0] ?? Number.NaN,
      y: (_, side: number) => middles[side]?.[1] ?? Number.NaN,
      text: countryName,
      dy: 18,
      fontWeight: 650,
      fill: 'var(--ink)',
      stroke: 'var(--raised)',
      strokeWidth: 4,
    }),
  );
  return {
    height: Math.round(Math.min(width * 0.6, 260)),
    projection: {
      type: 'equal-earth',
      rotate: [-longitude, 0],
      ...(shown.length > 0 ? { domain: aroundOf(shown) } : {}),
      inset: 24,
    },
    marks,
  };
}

/** What goes each way, as arrows as wide as their values, in the colour of who sells. */
function ways(pair: string, latest: Year, middles: readonly [[number, number], [number, number]]): Markish[] {
  const most = Math.max(...latest.ways.map((way) => amountOf(way) ?? 0));
  return sides.flatMap((side) => {
    const value = amountOf(latest.ways[side]);
    if (value === undefined || value === 0) return [];
    const [from, to] = [middles[side], middles[1 - side]!];
    const width = 2 + (5 * value) / most;
    const between = { x1: [from[0]], y1: [from[1]], x2: [to[0]], y2: [to[1]], bend: 24, inset: 8 };
    const head = { headLength: 14 / width + 1, headAngle: 50 };
    return [
      arrow({ length: 1 }, { ...between, ...head, stroke: 'var(--raised)', strokeWidth: width + 3 }),
      arrow(
        { length: 1 },
        {
          ...between,
          ...head,
          stroke: `var(--side-${side})`,
          strokeWidth: width,
          title: () => `${wayOf(pair, side)}\n${money(value, latest.ways[side]!.unit)} (${latest.period})`,
          render: opening([latest.ways[side]], (way) => way),
        },
      ),
    ];
  });
}
