import type { ComponentChildren } from 'preact';
import type { RoadmapItem } from '../../api/interface.js';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import { StatusMark } from '../../parts/status.js';
import { wordOf } from '../../parts/word.js';
import { address, go } from '../../state.js';
import { byDomain, tally } from './items.js';

/** Narrows the items to a status and a domain, and counts what there is of each. */
export function Filter({ items }: { readonly items: readonly RoadmapItem[] }) {
  const texts = t().roadmap;
  const { domain, status } = address.value;
  return (
    <div class="filters">
      <Choice
        label={texts.byStatus}
        chosen={status}
        choose={(chosen) => go({ status: chosen })}
        all={items.length}
        options={tally(items).map(({ standing, count }) => ({
          code: standing,
          count,
          shown: <StatusMark status={standing} />,
        }))}
      />
      <Choice
        label={texts.byDomain}
        chosen={domain}
        choose={(chosen) => go({ domain: chosen })}
        all={items.length}
        options={byDomain(items).map(({ domain: code, items: { length: count } }) => ({
          code,
          count,
          shown: wordOf(texts.domains, code),
        }))}
      />
    </div>
  );
}

interface Choice {
  readonly label: string;
  readonly chosen: string | undefined;
  readonly choose: (code: string | undefined) => void;
  readonly all: number;
  readonly options: readonly { readonly code: string; readonly count: number; readonly shown: ComponentChildren }[];
}

function Choice({ label, chosen, choose, all, options }: Choice) {
  const every = { code: undefined, count: all, shown: t().roadmap.all };
  return (
    <div role="group" aria-label={label} class="choice">
      <span class="mention">{label}</span>
      {[every, ...options].map(({ code, count, shown }) => (
        <button key={code ?? ''} type="button" aria-pressed={code === chosen} onClick={() => choose(code)}>
          {shown} <span class="count">{number(count)}</span>
        </button>
      ))}
    </div>
  );
}
