import type { ComponentChildren } from 'preact';
import { t } from '../i18n/texts.js';
import { address, go } from '../state.js';
import { useChanged } from './use-changed.js';

interface WorkedOut {
  /** Name of the figure whose table shows what it is worked out from. */
  readonly from: string;
  /** The number as it is, of which `children` is how it is written. */
  readonly value: number | undefined;
  readonly period?: string | undefined;
  readonly children: ComponentChildren;
}

/** A number that the page works out from several: it opens the table of these, of which each opens "why this number". */
export function WorkedOut({ from, value, period, children }: WorkedOut) {
  const { pair, hub, tables = [] } = address.value;
  const changed = useChanged([pair, hub, from, period].join(' '), value);
  return (
    <span class={changed ? 'number changed' : 'number'}>
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
