import type { ComponentChildren } from 'preact';
import type { RoadmapItem } from '../../api/interface.js';
import { t } from '../../i18n/texts.js';
import { MadeOf } from '../../parts/made-of.js';
import { StatusMark } from '../../parts/status.js';
import { wordOf } from '../../parts/word.js';
import { Link } from '../../shell/link.js';
import { address, dataLanguage } from '../../state.js';
import { isUnpledged, nearestText, type Standing, standingOf } from '../roadmap/items.js';
import { Events } from '../roadmap/moved.js';

interface ItemsCounted {
  readonly title: string;
  readonly roadmap: string;
  readonly items: readonly RoadmapItem[];
  /** What those that are counted have become. */
  readonly standing: Standing;
  /** How the number is written. */
  readonly children: ComponentChildren;
}

/** How many items of a roadmap became one thing: it opens to what is counted, to these items, and to the events of each. */
export function ItemsCounted({ title, roadmap, items, standing, children }: ItemsCounted) {
  const texts = t().overview.counted;
  const counted = items.filter((item) => standingOf(item) === standing);
  return (
    <MadeOf title={title} written={children}>
      <p>{texts.meaning}</p>
      {counted.length === 0 && <p class="missing">{texts.none}</p>}
      {counted.map((item) => (
        <Item key={item.item} item={item} roadmap={roadmap} />
      ))}
      <p>
        <Link to={{ view: 'roadmap', status: undefined, domain: undefined }}>{t().roadmap.title}</Link>
      </p>
    </MadeOf>
  );
}

function Item({ item, roadmap }: { readonly item: RoadmapItem; readonly roadmap: string }) {
  const texts = t().roadmap;
  const { text, language } = nearestText(item.title, address.value.language, dataLanguage.value);
  return (
    <section class="moved">
      <h3>
        {item.item} <span lang={language}>{text}</span>
      </h3>
      <p>
        <StatusMark status={standingOf(item)} />{' '}
        {item.evidencedBy && <span class="mention">{wordOf(texts.by, item.evidencedBy)}</span>}{' '}
        {isUnpledged(item) && <span class="mention">({texts.unpledged})</span>}
      </p>
      <Events roadmap={roadmap} item={item.item} />
    </section>
  );
}
