import { axisY, dot, lineY, text } from '@observablehq/plot';
import { useMemo } from 'preact/hooks';
import type { Value } from '../../api/interface.js';
import { hrefOf, useReading } from '../../api/readings.js';
import { countryName, list, number, period } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import { Figure } from '../../parts/figure.js';
import { Filled, placeOf } from '../../parts/filled.js';
import { NumberOf } from '../../parts/number-of.js';
import { opening } from '../../parts/opening.js';
import type { Draw } from '../../parts/plotted.js';
import { sideColour } from '../../parts/side.js';
import { Source } from '../../parts/source.js';
import { timeAxis } from '../../parts/time-axis.js';
import { Awaited, Empty } from '../../parts/states.js';
import { wordOf } from '../../parts/word.js';
import { write } from '../../parts/written.js';
import { address } from '../../state.js';
import { type Series, seriesOf, startOf, yearStarts } from './scores.js';

/** What others publish of the logistics of both countries. */
export function Scores({ pair }: { readonly pair: string }) {
  const values = useReading('/v1/indicators', { pair, code: 'logistics.score', limit: 1000 });
  const published = useReading('/v1/scores', { pair, limit: 1000 }).answer?.data;
  const indices = useMemo(() => seriesOf(values.answer?.data ?? []), [values.answer]);
  return (
    <Awaited reading={values}>
      {({ meta }) =>
        indices.size === 0 ? (
          <Empty>{t().logistics.noScore}</Empty>
        ) : (
          <div class="figures three">
            {[...indices].map(([index, series]) => {
              const one = published?.find((score) => score.index === index);
              const about = { scale: one?.scale ?? undefined, reference: one?.reference ?? undefined };
              return <Score key={index} pair={pair} index={index} series={series} asOf={meta.asOf} {...about} />;
            })}
          </div>
        )
      }
    </Awaited>
  );
}

interface Score {
  readonly pair: string;
  readonly index: string;
  readonly series: readonly Series[];
  readonly asOf: string;
  readonly scale: string | undefined;
  readonly reference: string | undefined;
}

function Score({ pair, index, series, asOf, scale, reference }: Score) {
  const texts = t().logistics.scores;
  const { language } = address.value;
  const draw = useMemo(() => drawScore(pair, series), [pair, series, language]);
  const latest = series.map(({ area, points }) => [area, points.at(-1)!] as const);
  const told = list(
    latest.map(([area, { period: at }], index) => texts.one(countryName(area), placeOf(index), period(at))),
  );
  const publisher = wordOf(texts.publishers, index.split('.')[0]!);
  const absent = pair.split('-').filter((area) => series.every((each) => each.area !== area));
  const points = series.flatMap((each) => each.points);
  return (
    <Figure
      name={`score-${index}`}
      title={wordOf(texts.indices, index)}
      subtitle={[publisher, scale && wordOf(texts.scales, scale)].filter(Boolean).join(', ')}
      sentence={
        <Filled
          text={[texts.sentence(told), absent.length > 0 && texts.absent(list(absent.map(countryName)))]
            .filter(Boolean)
            .join(' ')}
          of={latest.map(([area, value]) => (
            <NumberOf key={area} value={value} told />
          ))}
        />
      }
      simulated={points.some(({ simulated }) => simulated)}
      draw={draw}
      columns={[{ title: texts.period }, { title: t().logistics.country }, { title: texts.value, numeric: true }]}
      rows={points.map((value) => [period(value.period), countryName(value.subject), <NumberOf value={value} />])}
      csv={hrefOf('/v1/indicators', { pair, code: 'logistics.score', index, limit: 1000 }, '.csv')}
      source={<Source streams={['logistics.scores']} values={points} asOf={asOf} reference={reference} />}
    />
  );
}

/** A line for each of the two countries, with its name at the end. */
function drawScore(pair: string, series: readonly Series[]): Draw {
  const colour = (area: string) => sideColour(pair, area);
  const x = ({ period: at }: Value) => startOf(at);
  const y = ({ value }: Value) => Number(value);
  return (width) => ({
    height: 190,
    marginLeft: 36,
    marginRight: 84,
    x: { type: 'utc' },
    y: { nice: true, grid: true },
    marks: [
      timeAxis(width, 'year', yearStarts(series, width / 80)),
      axisY({ label: null, tickSize: 0, ticks: 4, tickFormat: (score: number) => number(score, 2) }),
      ...series.flatMap(({ area, points }) => [
        lineY(points, { x, y, stroke: colour(area), strokeWidth: 2 }),
        dot(points, {
          x,
          y,
          r: points.length <= 20 ? 3 : 1.5,
          fill: colour(area),
          title: (value: Value) => `${countryName(area)}, ${period(value.period)}\n${write(value, 'plain')}`,
          render: opening(points, (value) => value),
        }),
        text(points.slice(-1), {
          x,
          y,
          text: () => countryName(area),
          textAnchor: 'start',
          dx: 8,
          fill: colour(area),
          fontWeight: 600,
        }),
      ]),
    ],
  });
}
