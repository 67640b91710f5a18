import { barX } from '@observablehq/plot';
import { useMemo } from 'preact/hooks';
import { hrefOf, useReading } from '../../api/readings.js';
import { list, moment, number } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import { barRows } from '../../parts/bar-rows.js';
import { Choice } from '../../parts/choice.js';
import { Counted } from '../../parts/counted.js';
import { Figure } from '../../parts/figure.js';
import { Filled, placeOf } from '../../parts/filled.js';
import type { Draw } from '../../parts/plotted.js';
import { Source } from '../../parts/source.js';
import { Stream, streamName } from '../../parts/streams.js';
import { Awaited } from '../../parts/states.js';
import { yearsFrom } from '../../parts/years.js';
import { address, go } from '../../state.js';
import { lagAt } from './lag-at.js';
import { type Arrival, type Coverage, coverageOf, lagOf } from './counts.js';

const firstYear = 1995;
const none: readonly never[] = [];

interface Covered {
  readonly pair: string;
  /** Of which the lag of each stream is told; empty: not known. */
  readonly arrivals: readonly Arrival[];
  /** When they were counted. */
  readonly countedAt: string | undefined;
}

/** What the values of a year lack, by the stream that they are made of. */
export function Covered({ pair, arrivals, countedAt }: Covered) {
  const { year: wanted, asOf, language } = address.value;
  const last = new Date(asOf ?? Date.now()).getUTCFullYear();
  const years = yearsFrom(firstYear, last).toReversed().map(String);
  const year = years.find((each) => each === wanted) ?? years[0]!;
  const asked = { pair, period: year, limit: 1000 };
  const values = useReading('/v1/indicators', asked);
  const catalogue = useReading('/v1/catalogue', {}).answer?.data ?? none;
  const texts = t().quality.coverage;
  const covered = useMemo(() => coverageOf(catalogue, values.answer?.data ?? none), [catalogue, values.answer]);
  const draw = useMemo(() => drawCoverage(covered), [covered, language]);
  const data = values.answer?.data ?? none;
  const told = data.filter(({ value }) => value !== null).length;
  const silent = covered.filter(({ available, partial }) => available + partial === 0).map(({ stream }) => stream);
  return (
    <>
      <div class="choices">
        <Choice
          label={texts.year}
          value={year}
          of={years.map((each) => [each, each])}
          onChoose={(chosen) => go({ year: chosen })}
        />
      </div>
      <Awaited reading={values}>
        {({ meta }) => (
          <Figure
            name="covered"
            title={texts.title}
            subtitle={texts.subtitle(year)}
            sentence={
              <Filled
                text={[
                  data.length > 0 ? texts.sentence(placeOf(0), placeOf(1), year) : texts.nothing(year),
                  data.length > 0 && silent.length > 0 && texts.silent(list(silent.map(streamName))),
                ]
                  .filter(Boolean)
                  .join(' ')}
                of={[told, data.length].map((count, index) => (
                  <Counted
                    key={index}
                    title={`${texts.title}, ${year}`}
                    meaning={texts.meaning}
                    href={hrefOf('/v1/indicators', asked)}
                  >
                    {number(count)}
                  </Counted>
                ))}
              />
            }
            simulated={data.some(({ simulated }) => simulated)}
            draw={draw}
            columns={[
              { title: texts.source },
              { title: texts.columns.indicators, numeric: true },
              { title: texts.columns.available, numeric: true },
              { title: texts.columns.partial, numeric: true },
              { title: texts.columns.unavailable, numeric: true },
              { title: texts.columns.inputs, numeric: true },
              { title: lagAt(texts.columns.lag, countedAt ?? meta.asOf), numeric: true },
              { title: texts.columns.freshAt },
            ]}
            rows={covered.map((row) => cellsOf(row, lagOf(arrivals, row.stream)))}
            csv={hrefOf('/v1/indicators', asked, '.csv')}
            source={<Source streams={covered.map(({ stream }) => stream)} values={data} asOf={meta.asOf} />}
          />
        )}
      </Awaited>
    </>
  );
}

function cellsOf(row: Coverage, lag: number | undefined) {
  const { stream, defined, withValue, available, partial, unavailable, expected, present, freshAt } = row;
  const texts = t().quality.coverage;
  const missing = <span class="missing">{texts.none}</span>;
  return [
    <Stream code={stream} />,
    texts.of(number(withValue), number(defined)),
    number(available),
    number(partial),
    number(unavailable),
    expected > 0 ? texts.of(number(present), number(expected)) : missing,
    lag === undefined ? <span class="missing">{t().figure.nothing}</span> : number(lag),
    freshAt ? moment(freshAt) : missing,
  ];
}

/** A bar for each stream: the values that are there, those that are partial, and, hollow, those that cannot be told. */
function drawCoverage(covered: readonly Coverage[]): Draw {
  const texts = t().quality.coverage;
  const looks = {
    available: 'var(--delivered)',
    partial: 'var(--under-way)',
    unavailable: 'none',
  } as const;
  const kinds = ['available', 'partial', 'unavailable'] as const;
  const rows = covered.map((row) => ({
    ...row,
    name: streamName(row.stream),
    all: row.available + row.partial + row.unavailable,
  }));
  const parts = rows.flatMap(({ name, ...row }) => kinds.map((kind) => ({ name, kind, values: row[kind] })));
  const said = (row: Coverage) =>
    kinds
      .filter((kind) => row[kind] > 0)
      .map((kind) => texts.counts[kind](row[kind]))
      .join(', ') || texts.none;
  const told = rows.map((row) => ({ name: row.name, end: row.all, said: said(row) }));
  return (width) => {
    const { options, inset } = barRows(told, width, 28);
    const bars = barX(
      parts.filter(({ values }) => values > 0),
      {
        x: 'values',
        y: 'name',
        fill: ({ kind }: (typeof parts)[number]) => looks[kind],
        stroke: 'var(--quiet)',
        inset: 0.5,
        ...inset,
      },
    );
    return { ...options, marks: [...options.marks!, bars] };
  };
}
