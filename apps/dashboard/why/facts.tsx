import type { Explanation } from '../api/interface.js';
import { countryName, moment, number } from '../i18n/format.js';
import { t } from '../i18n/texts.js';
import type { Names } from '../parts/place-names.js';
import { Simulated } from '../parts/simulated.js';
import { Stream } from '../parts/streams.js';
import { besides, fieldName, saidOf } from './said.js';

interface Facts {
  readonly of: Explanation;
  readonly names: Names;
}

/** The facts that a number is made of, and where in the log the event of each lies. */
export function Facts({ of, names }: Facts) {
  const { factCount, facts, dimensions, commodityName } = of;
  const texts = t().why;
  return (
    <>
      <h3>{texts.facts(number(factCount))}</h3>
      <ol class="facts">
        {facts.map((fact) => (
          <Fact
            key={`${fact.event.topic} ${fact.event.partition} ${fact.event.offset}`}
            of={fact}
            names={names}
            commodityName={fact.data.commodity === dimensions.commodity ? commodityName : null}
          />
        ))}
      </ol>
    </>
  );
}

interface Fact {
  readonly of: Explanation['facts'][number];
  readonly names: Names;
  /** What the goods of the number are called, where the fact is of the same. */
  readonly commodityName: string | null;
}

function Fact({ of, names, commodityName }: Fact) {
  const { stream, owner, event, recordedAt, data, simulated } = of;
  return (
    <li>
      <p>
        <strong>{countryName(owner)}</strong>, <Stream code={stream} />, {t().why.recordedAt(moment(recordedAt))}{' '}
        {simulated && <Simulated />}
      </p>
      <dl>
        {Object.entries(data)
          .filter(([name, value]) => value !== null && !besides.has(name))
          .map(([name, value]) => (
            <div key={name}>
              <dt>{fieldName(name)}</dt>
              <dd dir="auto">{saidOf(name, value, { ...data, commodityName }, names)}</dd>
            </div>
          ))}
      </dl>
      <p class="event">
        <code>
          {event.source} {event.id}
        </code>
        <code>
          {event.topic}[{event.partition}]@{event.offset}
        </code>
      </p>
    </li>
  );
}
