import { useReading, useReadingOfNow } from '../api/readings.js';
import type { View as Name } from '../address.js';
import { moment, pairName } from '../i18n/format.js';
import { t } from '../i18n/texts.js';
import { DataText } from '../parts/data-text.js';
import { Empty } from '../parts/states.js';
import { address } from '../state.js';
import { View, type ViewOf } from './view.js';

/** The pairs that something was recorded of: now, and by the moment that the page is about. */
export function usePairs() {
  return {
    now: useReadingOfNow('/v1/pairs', { limit: 1000 }),
    then: useReading('/v1/pairs', { limit: 1000 }),
  };
}

/** The view of a pair, where something was recorded by the moment that the page is about; else why there is none. */
export function Known({ view, pair }: ViewOf & { readonly view: Name }) {
  const texts = t().shell;
  const { now, then } = usePairs();
  const { asOf } = address.value;
  const isIn = ({ answer }: typeof now) =>
    answer === undefined || answer.data.some(({ pair: known }) => known === pair);
  const reason =
    asOf !== undefined && then.status === 400 ? (
      <p class="failure" role="alert">
        {texts.refused} <DataText>{then.failure}</DataText>
      </p>
    ) : !isIn(now) ? (
      <Empty>{texts.unknownPair(pairName(pair))}</Empty>
    ) : asOf !== undefined && !isIn(then) ? (
      <Empty>{texts.nothingThen(moment(asOf))}</Empty>
    ) : undefined;
  if (reason === undefined) return <View view={view} pair={pair} />;
  return (
    <>
      <h2>{texts.views[view]}</h2>
      {reason}
    </>
  );
}
