import type { RoadmapItem } from '../../api/interface.js';
import { useReading } from '../../api/readings.js';
import { countryName, day, list, money, number, period } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import { DataText } from '../../parts/data-text.js';
import { GivenName } from '../../parts/given-name.js';
import { useNames } from '../../parts/place-names.js';
import { wordOf } from '../../parts/word.js';
import { Link } from '../../shell/link.js';
import { address, dataLanguage } from '../../state.js';
import { askedOf, documentsOf, type Evidenced, momentsOf } from './detail.js';
import { DocumentList } from './documents.js';
import { Moved } from './moved.js';
import { ItemIndicator } from './item-indicator.js';

interface ItemDetail {
  readonly item: RoadmapItem;
  readonly roadmap: string;
  readonly today: string;
}

/** What an item is made of: what happened, what was said, what is there to read, what it is measured by. */
export function ItemDetail({ item, roadmap, today }: ItemDetail) {
  const texts = t().roadmap;
  const indicators = item.links.filter(({ rel }) => rel === 'indicator');
  return (
    <div class="detail">
      <Moments item={item} today={today} />
      <section>
        <Said item={item} />
        <Documents item={item} roadmap={roadmap} />
        <Links item={item} />
      </section>
      <section>
        <h5>{texts.indicators}</h5>
        {indicators.length === 0 && <p class="missing">{texts.noIndicators}</p>}
        <ul class="measured">
          {indicators.map(({ href, title }) => (
            <ItemIndicator key={href} title={title} asked={askedOf(href)} />
          ))}
        </ul>
      </section>
      <Moved roadmap={roadmap} item={item.item} />
    </div>
  );
}

function Moments({ item, today }: Pick<ItemDetail, 'item' | 'today'>) {
  const texts = t().roadmap;
  return (
    <section>
      <h5>{texts.line}</h5>
      {item.actions.length === 0 && <p class="missing">{texts.nothingHappened}</p>}
      <ol class="moments">
        {momentsOf(item, today).map(({ date, what, by }, index) => (
          <li key={index} class={what === 'due' && item.overdue ? 'overdue' : what}>
            <time dateTime={date}>{day(date, 'medium')}</time>{' '}
            {what === 'due' ? texts.due : what === 'today' ? texts.today : wordOf(texts.actions, what)}
            {what === 'due' && item.dueNote !== null && (
              <p class="mention" lang={dataLanguage.value}>
                {item.dueNote}
              </p>
            )}
            {by.length > 0 && <span class="mention"> {texts.reportedBy(list(by.map(countryName)))}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Said({ item: { outcomes, figures } }: Pick<ItemDetail, 'item'>) {
  const texts = t().roadmap;
  return (
    <>
      {outcomes.length > 0 && <h5>{texts.said}</h5>}
      {outcomes.map(({ text, statedBy }) => (
        <p key={text}>
          <q lang={dataLanguage.value}>{text}</q>
          {statedBy && <span class="mention"> {texts.saidBy(countryName(statedBy.code))}</span>}
        </p>
      ))}
      {figures.length > 0 && <h5>{texts.figures}</h5>}
      {figures.map(({ measure, value, unit, period: of, statedBy }) => (
        <p key={measure}>
          {wordOf(texts.measures, measure)}
          {of && `, ${period(of)}`}: <strong>{stated(value, unit)}</strong>{' '}
          <span class="mention" lang={dataLanguage.value}>
            {statedBy}
          </span>
        </p>
      ))}
    </>
  );
}

function stated(value: string, unit: string): string {
  if (/^[A-Z]{3}$/.test(unit)) return money(Number(value), unit);
  return `${number(Number(value), 1)} ${unit}`;
}

/** Both sides' documents of what belongs to the item. */
function Documents({ item, roadmap }: Pick<ItemDetail, 'item' | 'roadmap'>) {
  const texts = t().roadmap;
  const asked = { pair: address.value.pair!, limit: 1000 };
  const commitments = useReading('/v1/commitments', asked);
  const agreements = useReading('/v1/agreements', asked);
  const meetings = useReading('/v1/meetings', asked);
  const readings = [commitments, agreements, meetings];
  const entries = [commitments.answer?.data, agreements.answer?.data, meetings.answer?.data].flatMap(
    (data): readonly Evidenced[] => data ?? [],
  );
  const documents = documentsOf(entries, roadmap, item.item);
  const arrived = readings.every(({ answer }) => answer !== undefined);
  return (
    <>
      <h5>{texts.documents}</h5>
      {documents.length === 0 && (
        <p class="missing">
          {readings.find(({ failure }) => failure)?.failure ?? (arrived ? texts.noDocuments : t().figure.awaited)}
        </p>
      )}
      <DocumentList documents={documents} />
    </>
  );
}

/** Where the rest of the page shows what a link leads to. */
const viewOf = {
  meeting: 'agreements',
  instrument: 'agreements',
  corridor: 'logistics',
  service: 'logistics',
  hub: 'logistics',
} as const;

function Links({ item: { links } }: Pick<ItemDetail, 'item'>) {
  const texts = t().roadmap.rels;
  const { corridors } = useNames(links.some(({ rel }) => rel === 'corridor'));
  return (Object.keys(texts) as (keyof typeof texts)[]).map((rel) => {
    const found = links.filter((link) => link.rel === rel);
    if (found.length === 0) return null;
    const view = rel === 'commitment' ? undefined : viewOf[rel];
    return (
      <>
        <h5>{texts[rel]}</h5>
        <ul>
          {found.map(({ href, title }) => {
            const code = askedOf(href)[rel];
            const name =
              rel === 'service' ? (
                <GivenName>{title}</GivenName>
              ) : (
                <DataText>{(rel === 'corridor' && corridors.get(title)) || title}</DataText>
              );
            return (
              <li key={href}>
                {view ? <Link to={{ view, [rel === 'hub' ? 'hub' : 'open']: code }}>{name}</Link> : name}
              </li>
            );
          })}
        </ul>
      </>
    );
  });
}
