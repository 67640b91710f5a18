import { hrefOf } from '../../api/readings.js';
import { grouped } from '../../grouped.js';
import { day, list, number } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import { DataText } from '../../parts/data-text.js';
import { Figure } from '../../parts/figure.js';
import { Source } from '../../parts/source.js';
import { Empty } from '../../parts/states.js';
import { wordOf } from '../../parts/word.js';
import type { Meeting } from './meetings.js';
import { CountryOf } from './words.js';

interface Positions {
  readonly pair: string;
  readonly meetings: readonly Meeting[];
  readonly asOf: string;
}

/** What came out of the meetings: positions stated, decisions, announcements. */
export function Positions({ pair, meetings, asOf }: Positions) {
  const texts = t().agreements.positions;
  const { calendar, outcomes, noPosition } = t().agreements;
  const told = meetings.flatMap((meeting) => meeting.outcomes.map((outcome) => ({ meeting, ...outcome })));
  if (told.length === 0) return <Empty>{noPosition}</Empty>;
  const counts = [...grouped(told, ({ kind }) => kind)].map(([kind, of]) =>
    kind in texts.counts
      ? texts.counts[kind as keyof typeof texts.counts](of.length)
      : `${wordOf(outcomes, kind)}: ${number(of.length)}`,
  );
  return (
    <Figure
      name="positions"
      title={texts.title}
      subtitle={texts.subtitle}
      simulated={meetings.some(({ simulated }) => simulated)}
      sentence={texts.sentence(list(counts))}
      columns={[
        { title: texts.text },
        { title: texts.kind },
        { title: texts.by },
        { title: calendar.meeting },
        { title: calendar.date },
        { title: calendar.items },
      ]}
      rows={told.map(({ text, kind, statedBy, meeting, roadmapItems }) => [
        <DataText>{text}</DataText>,
        wordOf(outcomes, kind),
        statedBy ? <CountryOf code={statedBy.code} /> : '',
        <DataText>{meeting.title}</DataText>,
        day(meeting.date, 'medium'),
        roadmapItems.map(({ item }) => number(item)).join(', '),
      ])}
      csv={hrefOf('/v1/meetings', { pair, limit: 1000 }, '.csv')}
      source={<Source streams={['cooperation.meetings']} asOf={asOf} />}
    />
  );
}
