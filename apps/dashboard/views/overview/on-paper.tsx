import type { RoadmapItem } from '../../api/interface.js';
import { t } from '../../i18n/texts.js';
import { StatusMark } from '../../parts/status.js';
import { address, dataLanguage } from '../../state.js';
import { nearestText, standingOf } from '../roadmap/items.js';

/** On paper, where nothing opens: the items of the roadmap, each with what became of it. */
export function ItemsOnPaper({ items }: { readonly items: readonly RoadmapItem[] }) {
  return (
    <section class="on-paper">
      <h3>{t().roadmap.title}</h3>
      <ol class="items">
        {items.map((item) => {
          const { text, language } = nearestText(item.title, address.value.language, dataLanguage.value);
          return (
            <li key={item.item}>
              <span>{item.item}</span> <span lang={language}>{text}</span> <StatusMark status={standingOf(item)} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
