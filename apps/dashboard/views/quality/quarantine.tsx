import { hrefOf, useReading } from '../../api/readings.js';
import { moment, number } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import { DataText } from '../../parts/data-text.js';
import { Figure } from '../../parts/figure.js';
import { Source } from '../../parts/source.js';
import { Awaited, Empty } from '../../parts/states.js';
import { wordOf } from '../../parts/word.js';
import { reasonsOf } from './counts.js';

/** Why events were refused, and what to do about it. */
export function Quarantine() {
  const texts = t().quality.quarantine;
  const asked = { limit: 1000 };
  const refused = useReading('/v1/quarantine', asked);
  if (refused.status === 401 || refused.status === 403) return <Empty>{texts.forbidden}</Empty>;
  return (
    <Awaited reading={refused}>
      {({ data, meta }) => {
        const reasons = reasonsOf(data);
        if (reasons.length === 0) return <Empty>{texts.empty(moment(meta.asOf))}</Empty>;
        const all = reasons.reduce((sum, { count }) => sum + count, 0);
        return (
          <Figure
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
              { title: texts.number },
            ]}
            rows={reasons.map(({ reason, count, streams, latest, id, message, advice }) => [
              wordOf(texts.reasons, reason),
              number(count),
              streams.join(', '),
              moment(latest),
              <DataText>{message}</DataText>,
              reason in texts.advices ? (
                texts.advices[reason as keyof typeof texts.advices]
              ) : (
                <DataText>{advice}</DataText>
              ),
              <a href={hrefOf('/v1/quarantine', { id })}>{id}</a>,
            ])}
            csv={hrefOf('/v1/quarantine', asked, '.csv')}
            source={<Source streams={[...new Set(data.map(({ stream }) => stream))]} asOf={meta.asOf} />}
          />
        );
      }}
    </Awaited>
  );
}
