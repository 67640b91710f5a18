import type { RoadmapItem } from '../../api/interface.js';
import { day } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import { Simulated } from '../../parts/simulated.js';
import { StatusMark } from '../../parts/status.js';
import { address, dataLanguage } from '../../state.js';
import { nearestText, standingOf } from '../roadmap/items.js';

/** On paper, where nothing opens: the items of the roadmap, each with what became of it, its day, and whether facts of it are simulated. */
export function ItemsOnPaper({ items }: { readonly items: readonly RoadmapItem[] }) {
  return (
    <section class="on-paper">
      <h3>{t().roadmap.title}</h3>
      <ol class="items">
        {items.map((item) => {
          const { text, language } = nearestText(item.title, address.value.language, dataLanguage.value);
          return (
            <li key={item.item}>
              <span>{item.item}</span> <span lang={language}>{text}</span> <StatusMark status={standingOf(item)} />{' '}
              {item.due !== null && (
                <span class="mention">
                  {t().overview.dates.due} {day(item.due, 'medium')}
                </span>
              )}{' '}
              {item.simulated && <Simulated />}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
