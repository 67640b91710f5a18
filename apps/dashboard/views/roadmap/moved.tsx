import { useState } from 'preact/hooks';
import type { Answer } from '../../api/interface.js';
import { useReading } from '../../api/readings.js';
import { countryName, day } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import { DataText } from '../../parts/data-text.js';
import { type Names, useNames } from '../../parts/place-names.js';
import { Simulated } from '../../parts/simulated.js';
import { streamName } from '../../parts/streams.js';
import { wordOf } from '../../parts/word.js';
import { address } from '../../state.js';
import { fieldName, saidOf } from '../../why/said.js';

type Event = Answer<'/v1/timeline'>['data'][number];

const [atFirst, most] = [6, 1000];

interface OfItem {
  readonly roadmap: string;
  readonly item: number;
}

/** What moved an item. */
export function Moved(of: OfItem) {
  return (
    <section class="moved">
      <h5>{t().roadmap.moved.title}</h5>
      <Events {...of} />
    </section>
  );
}

/** The events that say they bear on an item, newest first, and where in the log each lies. */
export function Events({ roadmap, item }: OfItem) {
  const texts = t().roadmap.moved;
  const [limit, setLimit] = useState(atFirst);
  const { answer, failure } = useReading('/v1/timeline', { pair: address.value.pair!, roadmap, item, limit });
  const events = answer?.data ?? [];
  const names = useNames(events.some(({ stream }) => stream.startsWith('logistics.')));
  return (
    <>
      {events.length === 0 && <p class="missing">{failure ?? (answer ? texts.none : t().figure.awaited)}</p>}
      <ol>
        {events.map((event) => (
          <li key={`${event.event.source} ${event.event.id}`}>
            <Told event={event} names={names} />
          </li>
        ))}
      </ol>
      {answer?.meta.next && limit < most && (
        <button type="button" onClick={() => setLimit(most)}>
          {texts.more}
        </button>
      )}
    </>
  );
}

/** What sorts an event and is not said of it. */
const besides: ReadonlySet<string> = new Set(['domain', 'theme', 'record', 'meetingKind', 'currency']);

interface Told {
  readonly event: Event;
  readonly names: Names;
}

function Told({
  event: { date, stream, what, title, code, details, reporter, status, simulated, event },
  names,
}: Told) {
  const texts = t().roadmap.moved;
  const said = [
    streamName(stream),
    ...Object.entries(details)
      .filter(([name]) => !besides.has(name))
      .map(([name, value]) => `${fieldName(name)} ${saidOf(name, value, details, names)}`),
    t().roadmap.reportedBy(countryName(reporter.code)),
    ...(status === 'retracted' ? [texts.retracted] : []),
  ];
  return (
    <>
      <time dateTime={date}>{day(date, 'medium')}</time> <strong>{whatName(what)}</strong>{' '}
      <DataText>{title ?? code}</DataText> <span class="mention">{said.join(' · ')}</span> {simulated && <Simulated />}{' '}
      <code class="code">{event.id}</code>{' '}
      <code class="code">
        {event.topic}[{event.partition}]@{event.offset}
      </code>
    </>
  );
}

/** What happened, as people call it. */
function whatName(what: string): string {
  const { activity, direction, action } = t().why.fields.codes;
  return wordOf({ ...t().roadmap.actions, ...activity, ...direction, ...action, ...t().roadmap.moved.whats }, what);
}
