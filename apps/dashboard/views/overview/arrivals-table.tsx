import type { Answer } from '../../api/interface.js';
import { hrefOf, type Reading } from '../../api/readings.js';
import { countryName, moment, number } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import { Counted } from '../../parts/counted.js';
import { Awaited, Empty } from '../../parts/states.js';
import { Table } from '../../parts/table.js';
import { streamName } from '../../parts/streams.js';
import { arrivalsOf, refusedOf } from './arrivals.js';
import { Panel } from './panel.js';

interface Arrivals {
  readonly pair: string;
  readonly reading: Reading<Answer<'/v1/quality'>>;
}

/** What came over each stream from each of the two countries, and when the last of it came. */
export function Arrivals({ pair, reading }: Arrivals) {
  const texts = t().overview.arrivals;
  const sides = pair.split('-');
  const data = reading.answer?.data ?? [];
  const streams = arrivalsOf(data, sides);
  const counts = streams.flatMap(({ accepted }) => accepted);
  const present = counts.filter((count) => count > 0).length;
  const refused = refusedOf(data, sides);
  const columns = [
    { title: texts.stream },
    ...sides.map((code) => ({ title: countryName(code), numeric: true })),
    { title: texts.last, numeric: true },
  ];
  const rows = streams.map(({ stream, accepted, freshAt }) => [
    streamName(stream),
    ...accepted.map((count, side) => (
      <Counted
        title={`${streamName(stream)}, ${countryName(sides[side]!)}`}
        meaning={t().quality.arrived.meanings.accepted}
        href={hrefOf('/v1/quality', { stream, owner: sides[side] })}
      >
        {count > 0 ? number(count) : <span class="missing">{texts.none}</span>}
      </Counted>
    )),
    freshAt ? <time dateTime={freshAt}>{moment(freshAt)}</time> : <span class="missing">{texts.none}</span>,
  ]);
  const sentence = `${texts.sentence(number(present), number(counts.length))} ${refused > 0 ? texts.refused(refused) : texts.noneRefused}`;
  return (
    <Panel
      title={texts.title}
      sentence={rows.length > 0 && sentence}
      source={reading.answer && `${texts.source} ${t().roadmap.asOf(moment(reading.answer.meta.asOf))}`}
    >
      <Awaited reading={reading}>
        {() =>
          rows.length > 0 ? <Table caption={texts.title} columns={columns} rows={rows} /> : <Empty>{texts.empty}</Empty>
        }
      </Awaited>
    </Panel>
  );
}
