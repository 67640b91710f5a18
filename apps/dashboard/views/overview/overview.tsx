import './overview.css';
import { useMemo } from 'preact/hooks';
import { type Reading, useReading } from '../../api/readings.js';
import { moment } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import { later } from '../../parts/later.js';
import { Simulated } from '../../parts/simulated.js';
import { Awaited } from '../../parts/states.js';
import type { ViewOf } from '../../shell/view.js';
import { address, dataLanguage } from '../../state.js';
import { datesOf, duesOf, plannedOf } from '../roadmap/items.js';
import { useRoadmap } from '../roadmap/use-roadmap.js';
import { Arrivals } from './arrivals-table.js';
import { Dates } from './dates.js';
import { Keys } from './keys.js';
import { ItemsOnPaper } from './on-paper.js';
import { Routes } from './routes.js';
import { yearsOf } from './trade.js';

const limit = 1000;

const drawings = () => import('./drawings.js');
const PairMap = later(async () => (await drawings()).PairMap);
const Trend = later(async () => (await drawings()).Trend);
const Commitments = later(async () => (await drawings()).Commitments);
// While the readings are under way.
void drawings();

/** What became of a roadmap, in ten seconds: how much trade and which way, what is delivered, overdue, and next. */
export function Overview({ pair }: ViewOf) {
  // The customs' list only: a total of FAO's list of agricultural items is another total.
  const trade = { pair, classification: 'HS', commodity: 'TOTAL', limit };
  const totals = useReading('/v1/indicators', { ...trade, code: 'trade.total' });
  const imports = useReading('/v1/indicators', { ...trade, code: 'trade.imports' });
  const exports = useReading('/v1/indicators', { ...trade, code: 'trade.exports' });
  const roadmap = useRoadmap(pair);
  const meetings = useReading('/v1/meetings', { pair, limit });
  const transit = useReading('/v1/indicators', { pair, code: 'logistics.transit_time', statistic: 'p50', limit });
  const onTime = useReading('/v1/indicators', { pair, code: 'logistics.on_time_rate', limit });
  const years = useMemo(() => {
    const [a, b, c] = [totals, imports, exports].map(({ answer }) => answer?.data);
    return a && b && c && yearsOf(pair, { totals: a, imports: b, exports: c });
  }, [pair, totals.answer, imports.answer, exports.answer]);
  const traded = together(totals, imports, exports);
  // What is received is counted up to now only: the past view has no such counts.
  const isNow = address.value.asOf === undefined;
  // It takes longest to answer, and browsers ask little at a time: it comes after all else.
  const rest = [traded, meetings, transit, onTime, ...(roadmap.none ? [] : [roadmap.reading])];
  const isFree = rest.every(({ answer, failure }) => answer !== undefined || failure !== undefined);
  const quality = useReading('/v1/quality', isNow && isFree ? { limit } : undefined);
  const { data } = roadmap.reading.answer ?? {};
  const asOf = meetings.answer?.meta.asOf;
  const dates =
    asOf &&
    (roadmap.none || data) &&
    datesOf(
      [
        ...duesOf(data?.items ?? [], address.value.language, dataLanguage.value),
        ...plannedOf(meetings.answer?.data ?? [], dataLanguage.value, data?.roadmap),
      ],
      asOf.slice(0, 10),
    );
  const simulated = [...(data?.items ?? []), ...(transit.answer?.data ?? []), ...(totals.answer?.data ?? [])];
  const texts = t().overview;
  return (
    <>
      <div class="view-head">
        <h2>{texts.title}</h2>
        <p class="mention">
          {asOf && t().roadmap.asOf(moment(asOf))}{' '}
          {simulated.some((of) => of.simulated) && (
            <>
              <Simulated /> {texts.simulatedHere}
            </>
          )}
        </p>
      </div>
      <Keys
        pair={pair}
        years={years}
        items={roadmap.none ? [] : data?.items}
        roadmap={data?.roadmap}
        dates={dates || undefined}
        failures={{ trade: traded.failure, roadmap: roadmap.reading.failure, dates: meetings.failure }}
      />
      <div class="overview">
        <Awaited reading={traded}>{({ meta }) => <PairMap pair={pair} years={years ?? []} asOf={meta.asOf} />}</Awaited>
        <Awaited reading={traded}>{({ meta }) => <Trend pair={pair} years={years ?? []} asOf={meta.asOf} />}</Awaited>
        <Commitments roadmap={roadmap} />
        <Dates dates={dates || undefined} reading={meetings} failure={roadmap.reading.failure} />
        <Routes transit={transit} onTime={onTime} />
        {isNow && <Arrivals pair={pair} reading={quality} />}
      </div>
      {data && <ItemsOnPaper items={data.items} />}
    </>
  );
}

/** Readings of which none says anything without the others: the first, once all are there; why, where one fails. */
function together<A>(first: Reading<A>, ...others: readonly Reading<A>[]): Reading<A> {
  const all = [first, ...others];
  const failed = all.find(({ failure }) => failure !== undefined);
  return {
    ...(first.answer !== undefined && all.every(({ answer }) => answer !== undefined) && { answer: first.answer }),
    ...(failed?.failure !== undefined && { failure: failed.failure }),
  };
}
