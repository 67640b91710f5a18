import { useEffect, useRef } from 'preact/hooks';
import type { RoadmapItem } from '../../api/interface.js';
import { day, days } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import { Simulated } from '../../parts/simulated.js';
import { StatusMark } from '../../parts/status.js';
import { wordOf } from '../../parts/word.js';
import { address, dataLanguage, go } from '../../state.js';
import { ItemDetail } from './item-detail.js';
import { type Dated, gapOf, isUnpledged, nearestText } from './items.js';

interface ItemRow {
  readonly item: RoadmapItem;
  readonly roadmap: string;
  readonly today: string;
  /** Days that are planned for it, with no report that it took place. */
  readonly planned: Dated | undefined;
}

/** An item: what was declared and what the facts show, beside each other; it opens to what it is made of. */
export function ItemRow({ item, roadmap, today, planned }: ItemRow) {
  const texts = t().roadmap;
  const code = String(item.item);
  const gap = gapOf(item);
  const open = address.value.open === code;
  const row = useRef<HTMLLIElement>(null);
  // Whoever comes by a link to an item sees it.
  useEffect(() => {
    if (open) row.current!.scrollIntoView({ block: 'nearest' });
  }, []);
  const { text, language } = nearestText(item.title, address.value.language, dataLanguage.value);
  return (
    <li class={open ? 'item open' : 'item'} ref={row}>
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
          <span class="label">{texts.columns.declared}</span>{' '}
          {isUnpledged(item) ? (
            <span class="missing">{texts.unpledged}</span>
          ) : (
            <StatusMark status={item.declaredStatus} />
          )}
        </p>
        <p class={gap}>
          <span class="label">{texts.columns.evidenced}</span> <StatusMark status={item.evidencedStatus} />
          {item.evidencedBy && <span class="mention"> {wordOf(texts.by, item.evidencedBy)}</span>}{' '}
          {item.simulated && <Simulated />}
          {gap && <span class="unseen">{texts.gap[gap]}</span>}
        </p>
        <p>
          <span class="label">{texts.columns.due}</span>{' '}
          {item.due !== null ? day(item.due, 'medium') : !planned && <span class="missing">{texts.noDay}</span>}{' '}
          {item.overdue && <StatusMark status="overdue" />}
          {planned && (
            <>
              {days(planned.from, planned.to)}{' '}
              <span class="mention">{planned.to < today ? texts.unreported : texts.actions.planned}</span>
            </>
          )}
        </p>
      </div>
      <div id={`item-${code}`} hidden={!open}>
        {open && <ItemDetail item={item} roadmap={roadmap} today={today} />}
      </div>
    </li>
  );
}
