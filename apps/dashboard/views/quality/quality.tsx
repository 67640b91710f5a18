import { hrefOf, useReading } from '../../api/readings.js';
import { t } from '../../i18n/texts.js';
import { Awaited, Empty } from '../../parts/states.js';
import type { ViewOf } from '../../shell/view.js';
import { Arrived } from './arrived.js';
import { Covered } from './covered.js';
import { Quarantine } from './quarantine.js';

/** How good the data are: what arrived, what was refused and why, and what the indicators lack. */
export function Quality({ pair }: ViewOf) {
  const texts = t().quality;
  const asked = { limit: 1000 };
  const arrivals = useReading('/v1/quality', asked);
  return (
    <>
      <h2>{texts.title}</h2>
      <Awaited reading={arrivals}>
        {({ data, meta }) =>
          data.length === 0 ? (
            <Empty>{texts.nothing}</Empty>
          ) : (
            <Arrived arrivals={data} csv={hrefOf('/v1/quality', asked, '.csv')} asOf={meta.asOf} />
          )
        }
      </Awaited>
      <Quarantine />
      <Covered pair={pair} arrivals={arrivals.answer?.data ?? []} countedAt={arrivals.answer?.meta.asOf} />
    </>
  );
}
