import type { ComponentChildren } from 'preact';
import { t } from '../i18n/texts.js';
import { address, go } from '../state.js';

interface WorkedOut {
  /** Name of the figure whose table shows what it is worked out from. */
  readonly from: string;
  readonly children: ComponentChildren;
}

/** A number that the page works out from several: it opens the table of these, of which each opens "why this number". */
export function WorkedOut({ from, children }: WorkedOut) {
  const { tables = [] } = address.value;
  return (
    <span class="number">
      <button
        type="button"
        title={t().figure.workedOut}
        onClick={() => go({ tables: [...new Set([...tables, from])] })}
      >
        {children}
      </button>
    </span>
  );
}
