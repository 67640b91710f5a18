import { useReading, useReadingOfNow } from '../api/readings.js';
import { endOfMinute, isPair, type View as Name } from '../address.js';
import { moment, pairName } from '../i18n/format.js';
import { t } from '../i18n/texts.js';
import { DataText } from '../parts/data-text.js';
import { Empty } from '../parts/states.js';
import { address } from '../state.js';
import { Link } from './link.js';
import { View, type ViewOf } from './view.js';

/** What was recorded of the pair, if anything: now, and by the moment that the page is about. */
export function usePair(pair: string | undefined) {
  const asked = pair !== undefined && isPair(pair) ? { pair } : undefined;
  return { now: useReadingOfNow('/v1/pairs', asked), then: useReading('/v1/pairs', asked) };
}

/** The view of a pair, where something was recorded by the moment that the page is about; else why there is none. */
export function Known({ view, pair }: ViewOf & { readonly view: Name }) {
  const texts = t().shell;
  const { now, then } = usePair(pair);
  const { asOf } = address.value;
  const isIn = ({ answer }: typeof now) => answer === undefined || answer.data.length > 0;
  const reason =
    !isPair(pair) || isNone(now.status) ? (
      <Empty>{texts.noPair(pair)}</Empty>
    ) : asOf !== undefined && then.status === 400 ? (
      <p class="failure" role="alert">
        {texts.refused} <DataText>{then.failure}</DataText>
      </p>
    ) : !isIn(now) ? (
      <Empty>{texts.unknownPair(pairName(pair))}</Empty>
    ) : asOf !== undefined && !isIn(then) ? (
      <Empty>
        {texts.nothingThen(moment(asOf))} <First at={now.answer?.data[0]?.firstRecordedAt} />
      </Empty>
    ) : undefined;
  if (reason === undefined) return <View view={view} pair={pair} />;
  return (
    <>
      <h2>{texts.views[view]}</h2>
      {reason}
    </>
  );
}

/** Whether the gateway refused a pair as none, by the status of its answer. */
const isNone = (status: number | undefined): boolean => status === 400 || status === 404;

/** When the first that holds was recorded, and a way to that moment. */
function First({ at }: { readonly at: string | undefined }) {
  if (at === undefined) return null;
  const texts = t().shell;
  const asOf = endOfMinute(at);
  const isOver = Date.parse(asOf) <= Date.now();
  return (
    <>
      {texts.firstThen(moment(at))}{' '}
      <Link to={{ asOf: isOver ? asOf : undefined }}>{isOver ? texts.toFirst(moment(asOf)) : texts.backToNow}</Link>
    </>
  );
}
