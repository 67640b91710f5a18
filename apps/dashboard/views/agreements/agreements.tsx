import './agreements.css';
import { useMemo } from 'preact/hooks';
import { useReading } from '../../api/readings.js';
import { t } from '../../i18n/texts.js';
import { Awaited, Empty } from '../../parts/states.js';
import type { ViewOf } from '../../shell/view.js';
import { Calendar } from './calendar.js';
import { Days } from './days.js';
import { Held } from './held.js';
import { livesOf } from './instruments.js';
import { Lives } from './lives.js';
import { Positions } from './positions.js';
import { Statuses } from './statuses.js';

/** What the two countries agreed, how far each instrument has come, and when they met. */
export function Agreements({ pair }: ViewOf) {
  const texts = t().agreements;
  const instruments = useReading('/v1/agreements', { pair, limit: 1000 });
  const lives = useMemo(() => livesOf(instruments.answer?.data ?? []), [instruments.answer]);
  const meetings = useReading('/v1/meetings', { pair, limit: 1000 });
  return (
    <>
      <h2>{texts.title}</h2>
      <Awaited reading={instruments}>
        {({ data, meta }) =>
          data.length === 0 ? (
            <Empty>{texts.noInstrument}</Empty>
          ) : (
            <>
              <Lives pair={pair} instruments={data} lives={lives} asOf={meta.asOf} />
              <div class="figures">
                <Days pair={pair} lives={lives} asOf={meta.asOf} />
                <Statuses pair={pair} />
              </div>
            </>
          )
        }
      </Awaited>
      <Awaited reading={meetings}>
        {({ data, meta }) =>
          data.length === 0 ? (
            <Empty>{texts.noMeeting}</Empty>
          ) : (
            <>
              <Calendar pair={pair} meetings={data} asOf={meta.asOf} />
              <Held pair={pair} />
              <Positions pair={pair} meetings={data} asOf={meta.asOf} />
            </>
          )
        }
      </Awaited>
    </>
  );
}
