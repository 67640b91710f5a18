import type { Reading } from '../../api/readings.js';
import type { Answer } from '../../api/interface.js';
import { days, moment } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import { Simulated } from '../../parts/simulated.js';
import { Awaited } from '../../parts/states.js';
import { Link } from '../../shell/link.js';
import { dataLanguage } from '../../state.js';
import type { Dated } from '../roadmap/items.js';
import { Panel } from './panel.js';

interface Dates {
  readonly dates: { readonly passed: readonly Dated[]; readonly coming: readonly Dated[] } | undefined;
  readonly reading: Reading<Answer<'/v1/meetings'>>;
  /** Why the days that items are due by do not come. */
  readonly failure: string | undefined;
}

/** Days that were agreed on: what is overdue, meetings whose day passed with nobody reporting an outcome, and days to come. */
export function Dates({ dates, reading, failure }: Dates) {
  const { dates: texts, keys } = t().overview;
  const overdue = dates?.passed.filter(({ of }) => of === 'due') ?? [];
  const unreported = dates?.passed.filter(({ of }) => of === 'meeting') ?? [];
  const source = reading.answer && texts.source(moment(reading.answer.meta.asOf));
  return (
    <Panel title={texts.title} source={source}>
      <Awaited reading={reading}>
        {() =>
          dates ? (
            <>
              {overdue.length > 0 && <Days title={keys.overdue} none="" dates={overdue} />}
              <Days title={texts.passed} none={texts.nonePassed} dates={unreported} />
              <Days title={texts.coming} none={texts.noneComing} dates={dates.coming} />
            </>
          ) : (
            <p class="awaited">{failure ?? t().figure.awaited}</p>
          )
        }
      </Awaited>
    </Panel>
  );
}

function Days({ title, none, dates }: { title: string; none: string; dates: readonly Dated[] }) {
  return (
    <div>
      <h4>{title}</h4>
      {dates.length === 0 && <p class="missing">{none}</p>}
      <ul class="days">
        {dates.map((of) => (
          <li key={of.of + of.code}>
            <DayOf of={of} />
            {of.note && (
              <p class="mention" lang={dataLanguage.value}>
                {of.note}
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A day or days, what it is that is due or planned then, and where the page shows it. */
export function DayOf({ of: { of, code, item, title, language, from, to, simulated } }: { readonly of: Dated }) {
  const texts = t().overview.dates;
  const shown =
    item === undefined ? ({ view: 'agreements', open: code } as const) : ({ view: 'roadmap', open: item } as const);
  return (
    <>
      <time dateTime={from}>{days(from, to)}</time> <span class="mention">{texts[of]}</span>{' '}
      <Link to={{ ...shown, status: undefined, domain: undefined }}>
        <span lang={language}>{title}</span>
      </Link>{' '}
      {simulated && <Simulated />}
    </>
  );
}
