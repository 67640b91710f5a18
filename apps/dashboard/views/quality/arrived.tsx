import { barX } from '@observablehq/plot';
import { useMemo } from 'preact/hooks';
import { hrefOf } from '../../api/readings.js';
import { countryName, moment, number } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import { barRows } from '../../parts/bar-rows.js';
import { Counted } from '../../parts/counted.js';
import { Figure } from '../../parts/figure.js';
import { Filled, placeOf } from '../../parts/filled.js';
import type { Draw } from '../../parts/plotted.js';
import { Source } from '../../parts/source.js';
import { Stream, streamName } from '../../parts/streams.js';
import { address } from '../../state.js';
import { lagAt } from './lag-at.js';
import { type Arrival, totalsOf } from './counts.js';

const counts = ['accepted', 'duplicate', 'quarantined'] as const;
const columns = ['received', ...counts] as const;
const colours = { accepted: 'var(--context)', duplicate: 'var(--under-way)', quarantined: 'var(--overdue)' };
const rowsMost = 40;

interface Arrived {
  readonly arrivals: readonly Arrival[];
  /** Address of the same as CSV. */
  readonly csv: string;
  readonly asOf: string;
}

/** What each owner sent to each stream, and what became of it. */
export function Arrived({ arrivals, csv, asOf }: Arrived) {
  const texts = t().quality.arrived;
  const { language } = address.value;
  const draw = useMemo(() => drawArrivals(arrivals), [arrivals, language]);
  const totals = totalsOf(arrivals);
  const told = columns.map((count) => texts[count](totals[count])) as [string, string, string, string];
  const countOf = (count: keyof typeof texts.meanings, written: string, of?: Arrival) => (
    <Counted
      key={count}
      title={[texts.columns[count], of && streamName(of.stream), of && countryName(of.owner.code)]
        .filter(Boolean)
        .join(', ')}
      meaning={texts.meanings[count]}
      href={hrefOf('/v1/quality', of ? { stream: of.stream, owner: of.owner.code } : { limit: 1000 })}
    >
      {written}
    </Counted>
  );
  return (
    <Figure
      name="arrived"
      title={texts.title}
      subtitle={texts.subtitle(moment(asOf))}
      sentence={
        <Filled
          text={[
            texts.sentence(...(told.map((_, index) => placeOf(index)) as typeof told)),
            totals.lag > 0 ? placeOf(told.length) : texts.noLag(placeOf(told.length)),
            totals.silent > 0 && texts.silent(totals.silent),
          ]
            .filter(Boolean)
            .join(' ')}
          of={[
            ...told.map((written, index) => countOf(columns[index]!, written)),
            countOf('lag', totals.lag > 0 ? texts.lag(totals.lag) : texts.waiting(0)),
          ]}
        />
      }
      legend={counts.map((count) => (
        <span key={count}>
          <span style={{ color: colours[count] }}>■</span> {texts.columns[count]}
        </span>
      ))}
      draw={draw}
      columns={[
        { title: texts.stream },
        { title: texts.owner },
        ...columns.map((count) => ({ title: texts.columns[count], numeric: true })),
        { title: lagAt(texts.columns.lag, asOf), numeric: true },
        { title: texts.columns.freshAt },
      ]}
      rows={arrivals.map((arrival) => [
        <Stream code={arrival.stream} />,
        countryName(arrival.owner.code),
        ...columns.map((count) => countOf(count, number(arrival[count]), arrival)),
        arrival.lag === null ? (
          <span class="missing">{t().figure.nothing}</span>
        ) : (
          countOf('lag', number(arrival.lag), arrival)
        ),
        arrival.freshAt ? moment(arrival.freshAt) : <span class="missing">{texts.never}</span>,
      ])}
      csv={csv}
      source={<Source streams={[...new Set(arrivals.map(({ stream }) => stream))]} asOf={asOf} />}
    />
  );
}

/** A bar for each stream of each owner; what became of the events is written at its end. */
function drawArrivals(arrivals: readonly Arrival[]): Draw {
  const texts = t().quality.arrived;
  const rows = arrivals
    .toSorted((a, b) => b.received - a.received)
    .slice(0, rowsMost)
    .map((arrival) => ({ ...arrival, name: `${streamName(arrival.stream)}, ${countryName(arrival.owner.code)}` }));
  const parts = rows.flatMap(({ name, ...arrival }) =>
    counts.map((count) => ({ name, count, events: arrival[count] })),
  );
  const said = (row: Arrival) =>
    row.received === 0
      ? texts.none
      : [
          ...counts.filter((count) => count === 'accepted' || row[count] > 0).map((count) => texts[count](row[count])),
          ...(row.lag === null ? [] : [texts.waiting(row.lag)]),
        ].join(', ');
  const told = rows.map((row) => ({ name: row.name, end: row.received, said: said(row) }));
  return (width) => {
    const { options, inset } = barRows(told, width, 24);
    const fill = ({ count }: (typeof parts)[number]) => colours[count];
    return { ...options, marks: [...options.marks!, barX(parts, { x: 'events', y: 'name', fill, ...inset })] };
  };
}
