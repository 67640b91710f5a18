import type { RoadmapItem } from '../../api/interface.js';
import { day } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import { Simulated } from '../../parts/simulated.js';
import { StatusMark } from '../../parts/status.js';
import { address, dataLanguage, go } from '../../state.js';
import { ItemDetail } from './item-detail.js';
import { gapOf, nearestText } from './items.js';
import { word } from './sentence.js';

interface ItemRow {
  readonly item: RoadmapItem;
  readonly roadmap: string;
  readonly today: string;
}

/** An item: what was declared and what the facts show, beside each other; it opens to what it is made of. */
export function ItemRow({ item, roadmap, today }: ItemRow) {
  const texts = t().roadmap;
  const code = String(item.item);
  const gap = gapOf(item);
  const open = address.value.open === code;
  const { text, language } = nearestText(item.title, address.value.language, dataLanguage.value);
  return (
    <li class={open ? 'item open' : 'item'}>
      <div class="row">
        <h4>
          <button
            type="button"
            aria-expanded={open}
            aria-controls={`item-${code}`}
            onClick={() => go({ open: open ? undefined : code })}
          >
            <span class="ordinal">{code}</span> <span lang={language}>{text}</span>
          </button>
        </h4>
        <p>
          <span class="label">{texts.columns.declared}</span> <StatusMark status={item.declaredStatus} />
        </p>
        <p class={gap}>
          <span class="label">{texts.columns.evidenced}</span> <StatusMark status={item.evidencedStatus} />
          {item.evidencedBy && <span class="mention"> {word(texts.by, item.evidencedBy)}</span>}{' '}
          {item.simulated && <Simulated />}
          {gap && <span class="unseen">{texts.gap[gap]}</span>}
        </p>
        <p>
          <span class="label">{texts.columns.due}</span>{' '}
          {item.due === null ? <span class="missing">{texts.noDay}</span> : day(item.due, 'medium')}{' '}
          {item.overdue && <StatusMark status="overdue" />}
        </p>
      </div>
      <div id={`item-${code}`} hidden={!open}>
        {open && <ItemDetail item={item} roadmap={roadmap} today={today} />}
      </div>
    </li>
  );
}
