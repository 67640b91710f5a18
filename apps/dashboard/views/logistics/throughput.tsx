import { barY, text } from '@observablehq/plot';
import { useMemo } from 'preact/hooks';
import type { Value } from '../../api/interface.js';
import { hrefOf, useReading } from '../../api/readings.js';
import { compact, number, period } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import type { Corridor } from '../../parts/corridor-name.js';
import { Figure } from '../../parts/figure.js';
import { Filled, placeOf } from '../../parts/filled.js';
import { NumberOf } from '../../parts/number-of.js';
import { opening } from '../../parts/opening.js';
import type { Draw } from '../../parts/plotted.js';
import { roomFor } from '../../parts/room.js';
import { sideColour } from '../../parts/side.js';
import { Source } from '../../parts/source.js';
import { Awaited, Empty } from '../../parts/states.js';
import { WorkedOut } from '../../parts/worked-out.js';
import { address } from '../../state.js';
import { isOver, isQuarter, type Quarter, quartersOf } from './corridor.js';
import { routeName } from './of-year.js';

interface Throughput {
  readonly pair: string;
  readonly corridor: Corridor;
  readonly measure: 'trips' | 'teu' | 'tonnes';
}

/** What arrived through a corridor, by quarter. */
export function Throughput({ pair, corridor, measure }: Throughput) {
  const asked = { pair, corridor: corridor.corridor, code: `logistics.throughput_${measure}`, limit: 1000 };
  const reading = useReading('/v1/indicators', asked);
  const texts = t().logistics.throughput;
  const { language } = address.value;
  const quarters = useMemo(() => quartersOf(reading.answer?.data ?? []), [reading.answer]);
  const day = reading.answer?.meta.asOf.slice(0, 10) ?? '';
  const colour = sideColour(pair, corridor.origins[0]?.area?.code);
  const draw = useMemo(
    () => drawQuarters(quarters, day, colour, (value) => nameOf(routeOf(value))),
    [quarters, day, colour, corridor, language],
  );
  const routes = [...new Set(quarters.flatMap(({ values }) => values.map(routeOf)))].sort();
  const nameOf = (route: string) => {
    const [origin = '', destination = ''] = route.split(' ');
    return routeName(corridor, { origin, destination });
  };
  const latest = quarters.at(-1);
  return (
    <Awaited reading={reading}>
      {({ data, meta }) =>
        latest === undefined ? (
          <Empty>{t().logistics.noCorridor}</Empty>
        ) : (
          <Figure
            name={`throughput-${measure}`}
            {...texts[measure]}
            simulated={data.some(({ simulated }) => simulated)}
            sentence={
              <Filled
                text={(isOver(latest.quarter, meta.asOf) ? texts.sentence : texts.running)(
                  placeOf(0),
                  period(latest.quarter),
                )}
                of={[<Total key="total" of={latest} from={`throughput-${measure}`} />]}
              />
            }
            draw={draw}
            columns={[
              { title: texts.quarter },
              ...routes.map((route) => ({ title: nameOf(route), numeric: true })),
              { title: texts.all, numeric: true },
            ]}
            rows={quarters.map(({ quarter, total, values }) => [
              period(quarter),
              ...routes.map((route) => {
                const value = values.find((each) => routeOf(each) === route);
                return <NumberOf key={route} value={value} as="count" />;
              }),
              number(total),
            ])}
            csv={hrefOf('/v1/indicators', asked, '.csv')}
            source={
              <Source
                streams={['logistics.movements']}
                values={data.filter(({ period: of }) => isQuarter(of))}
                asOf={meta.asOf}
              />
            }
          />
        )
      }
    </Awaited>
  );
}

/** Of one route its value; of several their sum. */
function Total({ of: { quarter, total, values }, from }: { readonly of: Quarter; readonly from: string }) {
  if (values.length === 1) return <NumberOf value={values[0]} as="count" told />;
  return (
    <WorkedOut from={from} value={total} period={quarter}>
      {number(total)}
    </WorkedOut>
  );
}

function routeOf({ dimensions: { origin, destination } }: Quarter['values'][number]): string {
  return `${origin} ${destination}`;
}

/** `Q4`, and its year below. */
function quarterLabel(quarter: string): string {
  const [year, number] = quarter.split('-Q');
  return t().figure.quarterShort(number!, year!);
}

/** A bar a quarter, of a part for each route; one that is not over on the day is hollow. */
function drawQuarters(
  quarters: readonly Quarter[],
  day: string,
  fill: string,
  routeNameOf: (value: Value) => string,
): Draw {
  const parts = quarters.flatMap(({ quarter, values }) => values.map((value) => ({ quarter, value })));
  type Part = (typeof parts)[number];
  const over = ({ quarter }: Part) => isOver(quarter, day);
  const bars = (of: readonly Part[]) => ({
    x: 'quarter',
    y: ({ value }: Part) => Number(value.value),
    title: ({ quarter, value }: Part) => `${routeNameOf(value)}, ${period(quarter)}\n${number(Number(value.value))}`,
    render: opening(of, ({ value }) => value),
  });
  const [done, running] = [parts.filter(over), parts.filter((part) => !over(part))];
  const amounts = quarters.map(({ total }) => compact(total));
  return (width) => ({
    height: 224,
    marginTop: 36,
    marginLeft: 8,
    marginRight: 8,
    x: {
      label: null,
      tickSize: 0,
      tickFormat: quarterLabel,
      domain: quarters.map(({ quarter }) => quarter),
      padding: 0.2,
    },
    y: { axis: null },
    marks: [
      barY(done, { ...bars(done), fill, stroke: 'var(--raised)', strokeWidth: 0.5 }),
      // Hollow, and yet met by a pointer.
      barY(running, {
        ...bars(running),
        ...{ fill, fillOpacity: 0, stroke: fill, strokeDasharray: '4 3', inset: 1 },
      }),
      text(quarters, {
        x: 'quarter',
        y: 'total',
        // `15.9 thousand`, where it is wider than its bar, on two lines.
        text: roomFor(amounts, 4) * quarters.length < width ? amounts : amounts.map((each) => each.replace(/\s/, '\n')),
        lineAnchor: 'bottom',
        dy: -4,
        fill: 'var(--ink)',
        fontSize: width < 320 ? 10 : 12,
      }),
    ],
  });
}
