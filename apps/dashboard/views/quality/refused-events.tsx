import { hrefOf } from '../../api/readings.js';
import { moment } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import { DataText } from '../../parts/data-text.js';
import { Figure } from '../../parts/figure.js';
import { Source } from '../../parts/source.js';
import { Stream } from '../../parts/streams.js';
import { wordOf } from '../../parts/word.js';
import type { Refused } from './counts.js';

interface RefusedEvents {
  readonly reason: string;
  readonly events: readonly Refused[];
  readonly asOf: string;
}

/** The events that were refused for one reason, and what was sent, as far as the reader may see it. */
export function RefusedEvents({ reason, events, asOf }: RefusedEvents) {
  const { refused: texts, reasons, number } = t().quality.quarantine;
  return (
    <Figure
      name="refused"
      title={texts.title(wordOf(reasons, reason))}
      subtitle={texts.subtitle}
      columns={[
        { title: number },
        { title: texts.stream },
        { title: texts.at },
        { title: texts.wrong },
        { title: texts.sent },
      ]}
      rows={events.map(({ id, stream, owner, quarantinedAt, path, message, ...event }) => [
        <a href={hrefOf('/v1/quarantine', { id })}>{id}</a>,
        <Stream code={stream} owner={owner.code} />,
        moment(quarantinedAt),
        <>
          {path && <code>{path}</code>} <DataText>{message}</DataText>
        </>,
        <Sent {...event} />,
      ])}
      csv={hrefOf('/v1/quarantine', { reason, open: 'true', limit: 1000 }, '.csv')}
      source={<Source streams={[...new Set(events.map(({ stream }) => stream))]} asOf={asOf} />}
    />
  );
}

/** The message as it came, folded: it may be long. */
function Sent({
  topic,
  partition,
  offset,
  bytes,
  text,
}: Pick<Refused, 'topic' | 'partition' | 'offset' | 'bytes' | 'text'>) {
  const texts = t().quality.quarantine.refused;
  if (text === null) return <span class="missing">{bytes === null ? texts.hidden : texts.noText}</span>;
  return (
    <details>
      <summary>{`${topic}[${partition}]@${offset}`}</summary>
      <pre dir="ltr">{text}</pre>
    </details>
  );
}
