import { hrefOf, useReading } from '../../api/readings.js';
import { moment, number } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import { DataText } from '../../parts/data-text.js';
import { Figure } from '../../parts/figure.js';
import { Source } from '../../parts/source.js';
import { Stream } from '../../parts/streams.js';
import { Awaited, Empty } from '../../parts/states.js';
import { wordOf } from '../../parts/word.js';
import { Link } from '../../shell/link.js';
import { address } from '../../state.js';
import { reasonsOf } from './counts.js';
import { RefusedEvents } from './refused-events.js';

/** Why events were refused, and what to do about it; each reason opens to what was refused. */
export function Quarantine() {
  const texts = t().quality.quarantine;
  const { open } = address.value;
  const asked = { open: 'true', limit: 1000 } as const;
  const refused = useReading('/v1/quarantine', asked);
  if (refused.status === 401 || refused.status === 403) return <Empty>{texts.forbidden}</Empty>;
  return (
    <Awaited reading={refused}>
      {({ data, meta }) => {
        const reasons = reasonsOf(data);
        if (reasons.length === 0) return <Empty>{texts.empty(moment(meta.asOf))}</Empty>;
        const all = reasons.reduce((sum, { count }) => sum + count, 0);
        const opened = data.filter(({ reason }) => reason === open);
        return (
          <>
            <Figure
              name="quarantine"
              title={texts.title}
              subtitle={texts.subtitle(moment(meta.asOf))}
              sentence={[texts.sentence(all), meta.next !== null && texts.firstPage].filter(Boolean).join(' ')}
              columns={[
                { title: texts.reason },
                { title: texts.count, numeric: true },
                { title: texts.streams },
                { title: texts.latest },
                { title: texts.message },
                { title: texts.advice },
              ]}
              rows={reasons.map(({ reason, count, streams, latest, message, advice }) => [
                <Link to={{ open: reason }}>{wordOf(texts.reasons, reason)}</Link>,
                number(count),
                streams.map(({ stream, owner }) => (
                  <div key={stream + owner}>
                    <Stream code={stream} owner={owner} />
                  </div>
                )),
                moment(latest),
                <DataText>{message}</DataText>,
                reason in texts.advices ? (
                  texts.advices[reason as keyof typeof texts.advices]
                ) : (
                  <DataText>{advice}</DataText>
                ),
              ])}
              csv={hrefOf('/v1/quarantine', asked, '.csv')}
              source={<Source streams={[...new Set(data.map(({ stream }) => stream))]} asOf={meta.asOf} />}
            />
            {opened.length > 0 && <RefusedEvents reason={open!} events={opened} asOf={meta.asOf} />}
          </>
        );
      }}
    </Awaited>
  );
}
