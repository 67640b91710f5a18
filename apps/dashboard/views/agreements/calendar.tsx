import { axisY, dot, link, ruleX, text } from '@observablehq/plot';
import { useMemo } from 'preact/hooks';
import { hrefOf } from '../../api/readings.js';
import { day, list, number } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import { DataText } from '../../parts/data-text.js';
import { Figure } from '../../parts/figure.js';
import type { Draw } from '../../parts/plotted.js';
import { timeAxis } from '../../parts/time-axis.js';
import { narrow } from '../../parts/room.js';
import { Source } from '../../parts/source.js';
import { wordOf } from '../../parts/word.js';
import { address } from '../../state.js';
import { countStates, type Meeting, type MeetingState, stateOfMeeting } from './meetings.js';

interface Calendar {
  readonly pair: string;
  readonly meetings: readonly Meeting[];
  readonly asOf: string;
}

/** When the two countries met, are to meet, or were to meet and nobody told whether they did. */
export function Calendar({ pair, meetings, asOf }: Calendar) {
  const texts = t().agreements.calendar;
  const { language } = address.value;
  const today = asOf.slice(0, 10);
  const draw = useMemo(() => drawCalendar(meetings, today), [meetings, today, language]);
  const counts = [...countStates(meetings, today)].map(([state, count]) => texts.counts[state](count));
  const dates = meetings.flatMap(({ date, endDate }) => [date, endDate ?? date]).sort();
  return (
    <Figure
      name="calendar"
      title={texts.title}
      subtitle={texts.subtitle(day(dates[0]!, 'medium'), day(dates.at(-1)!, 'medium'))}
      simulated={meetings.some(({ simulated }) => simulated)}
      sentence={`${list(counts)}.`}
      draw={draw}
      columns={[
        { title: texts.meeting },
        { title: texts.date },
        { title: texts.kind },
        { title: texts.place },
        { title: texts.status },
        { title: texts.items },
      ]}
      rows={meetings
        .toSorted((a, b) => (a.date < b.date ? -1 : 1))
        .map((meeting) => [
          <DataText>{meeting.title}</DataText>,
          datesOf(meeting),
          wordOf(t().agreements.kinds, meeting.kind),
          meeting.place,
          <Told state={stateOfMeeting(meeting, today)} />,
          meeting.roadmapItems.map(({ item }) => number(item)).join(', '),
        ])}
      csv={hrefOf('/v1/meetings', { pair, limit: 1000 }, '.csv')}
      source={<Source streams={['cooperation.meetings']} asOf={asOf} />}
    />
  );
}

const looks = {
  held: 'delivered',
  planned: 'announced',
  passed: 'overdue',
  postponed: 'under-way',
  cancelled: 'announced',
} as const satisfies Record<MeetingState, string>;

/** `1 Nov 2025 – 30 Nov 2025` */
function datesOf({ date, endDate }: Meeting): string {
  return [date, endDate].flatMap((each) => (each ? [day(each, 'medium')] : [])).join(' – ');
}

function Told({ state }: { readonly state: MeetingState }) {
  return <span class={`status ${looks[state]}`}>{t().agreements.calendar.states[state]}</span>;
}

/** A row for each state that meetings are in; a bar where more than a day is said. The line is the day of the page. */
function drawCalendar(meetings: readonly Meeting[], today: string): Draw {
  const texts = t().agreements.calendar;
  const rows = meetings.map((meeting) => {
    const state = stateOfMeeting(meeting, today);
    const from = new Date(meeting.date);
    const to = new Date(meeting.endDate ?? meeting.date);
    const kind = wordOf(t().agreements.kinds, meeting.kind);
    return {
      state: texts.states[state],
      colour: `var(--${looks[state]})`,
      from,
      to,
      kind,
      told: `${kind}, ${datesOf(meeting)}`,
    };
  });
  const states = [...countStates(meetings, today).keys()].map((state) => texts.states[state]);
  const now = new Date(today);
  const short = (width: number) => width < narrow;
  return (width) => ({
    height: states.length * 52 + 50,
    marginLeft: short(width) ? 100 : 170,
    marginRight: 90,
    marginBottom: 40,
    marginTop: 24,
    x: { type: 'utc', nice: true },
    y: { type: 'point', domain: states, padding: 0.6 },
    marks: [
      timeAxis(width),
      axisY({ label: null, tickSize: 0, lineWidth: short(width) ? 7 : 9 }),
      ruleX([now], { stroke: 'var(--quiet)', strokeDasharray: '3 3' }),
      text([now], {
        x: now,
        frameAnchor: 'top',
        text: () => `${texts.asOf} ${day(now, 'medium')}`,
        dy: -12,
        fill: 'var(--quiet)',
      }),
      link(rows, {
        x1: 'from',
        x2: 'to',
        y1: 'state',
        y2: 'state',
        stroke: 'colour',
        strokeWidth: 10,
        strokeLinecap: 'round',
      }),
      dot(rows, { x: 'from', y: 'state', r: 5, fill: 'colour' }),
      text(rows, {
        x: 'from',
        y: 'state',
        text: short(width) ? 'kind' : 'told',
        textAnchor: 'start',
        dx: -5,
        dy: -16,
        fill: 'var(--ink)',
      }),
    ],
  });
}
