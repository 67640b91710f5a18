import './roadmap.css';
import type { Answer } from '../../api/interface.js';
import { useReading } from '../../api/readings.js';
import { countryName, day, list, moment } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import { Awaited, Empty } from '../../parts/states.js';
import { wordOf } from '../../parts/word.js';
import type { ViewOf } from '../../shell/view.js';
import { address, dataLanguage } from '../../state.js';
import { DocumentList } from './documents.js';
import { Filter } from './filter.js';
import { ItemRow } from './item-row.js';
import { byDomain, narrow, plannedOf } from './items.js';
import { sentenceOf } from './sentence.js';
import { useRoadmap } from './use-roadmap.js';

export type RoadmapData = NonNullable<Answer<'/v1/roadmaps/{id}'>['data']>;

/** What two countries promised each other, item by item: what was said, what the facts show, and what comes of it. */
export function Roadmap({ pair }: ViewOf) {
  const { none, reading } = useRoadmap(pair);
  const texts = t().roadmap;
  return (
    <>
      <h2>{texts.title}</h2>
      {none ? (
        <Empty>{texts.empty}</Empty>
      ) : (
        <Awaited reading={reading}>
          {({ data, meta }) => (data ? <Told of={data} asOf={meta.asOf} /> : <Empty>{meta.reason}</Empty>)}
        </Awaited>
      )}
    </>
  );
}

function Told({
  of: { roadmap, title, declaredOn, place, items, parties, evidence },
  asOf,
}: {
  of: RoadmapData;
  asOf: string;
}) {
  const texts = t().roadmap;
  const { domain, status, pair } = address.value;
  const meetings = useReading('/v1/meetings', { pair: pair!, limit: 1000 }).answer?.data ?? [];
  const planned = plannedOf(meetings, dataLanguage.value, roadmap);
  const shown = narrow(items, { domain, standing: status });
  return (
    <>
      <header class="roadmap">
        <p class="mention">
          <span lang={dataLanguage.value}>{title}</span>. {texts.declared(place, day(declaredOn))} (
          {list(parties.map(({ code }) => countryName(code)))}).
        </p>
        <p class="lead">{sentenceOf(items)}</p>
        <p class="mention">{texts.asOf(moment(asOf))}</p>
        <DocumentList documents={evidence} />
      </header>
      <Filter items={items} />
      {shown.length === 0 && <Empty>{texts.noneFound}</Empty>}
      {byDomain(shown).map((group) => (
        <section key={group.domain} class="domain" aria-label={wordOf(texts.domains, group.domain)}>
          <div class="heads">
            <h3>{wordOf(texts.domains, group.domain)}</h3>
            <span aria-hidden="true">{texts.columns.declared}</span>
            <span aria-hidden="true">{texts.columns.evidenced}</span>
            <span aria-hidden="true">{texts.columns.due}</span>
          </div>
          <ul>
            {group.items.map((item) => (
              <ItemRow
                key={item.item}
                item={item}
                roadmap={roadmap}
                today={asOf.slice(0, 10)}
                planned={planned.find((of) => of.item === String(item.item))}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
