import { barX } from '@observablehq/plot';
import { useMemo } from 'preact/hooks';
import { countryName, moment, number } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import { barRows } from '../../parts/bar-rows.js';
import { Figure } from '../../parts/figure.js';
import type { Draw } from '../../parts/plotted.js';
import { Source } from '../../parts/source.js';
import { Stream, streamName } from '../../parts/streams.js';
import { address } from '../../state.js';
import { lagAt } from './lag-at.js';
import { type Arrival, totalsOf } from './counts.js';

const counts = ['accepted', 'duplicate', 'quarantined'] as const;
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
  const told = counts.map((count) => texts[count](totals[count])) as [string, string, string];
  return (
    <Figure
      name="arrived"
      title={texts.title}
      subtitle={texts.subtitle(moment(asOf))}
      sentence={[
        texts.sentence(texts.received(totals.received), ...told),
        totals.lag > 0 ? texts.lag(totals.lag) : texts.noLag,
        totals.silent > 0 && texts.silent(totals.silent),
      ]
        .filter(Boolean)
        .join(' ')}
      draw={draw}
      columns={[
        { title: texts.stream },
        { title: texts.owner },
        ...(['received', ...counts] as const).map((count) => ({ title: texts.columns[count], numeric: true })),
        { title: lagAt(texts.columns.lag, asOf), numeric: true },
        { title: texts.columns.freshAt },
      ]}
      rows={arrivals.map(({ stream, owner, received, accepted, duplicate, quarantined, lag, freshAt }) => [
        <Stream code={stream} />,
        countryName(owner.code),
        ...[received, accepted, duplicate, quarantined].map((count) => number(count)),
        lag === null ? <span class="missing">{t().figure.nothing}</span> : number(lag),
        freshAt ? moment(freshAt) : <span class="missing">{texts.never}</span>,
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
  const colours = { accepted: 'var(--context)', duplicate: 'var(--under-way)', quarantined: 'var(--overdue)' };
  const said = (row: Arrival) =>
    row.received === 0
      ? texts.none
      : counts
          .filter((count) => count === 'accepted' || row[count] > 0)
          .map((count) => texts[count](row[count]))
          .join(', ');
  const told = rows.map((row) => ({ name: row.name, end: row.received, said: said(row) }));
  return (width) => {
    const { options, inset } = barRows(told, width, 24);
    const fill = ({ count }: (typeof parts)[number]) => colours[count];
    return { ...options, marks: [...options.marks!, barX(parts, { x: 'events', y: 'name', fill, ...inset })] };
  };
}
