import type { ComponentChildren } from 'preact';
import { t } from '../i18n/texts.js';
import { address, go } from '../state.js';
import { Filled } from './filled.js';
import { MadeOf } from './made-of.js';
import { useChanged } from './use-changed.js';

/** How a number is worked out from others. */
export interface Working {
  readonly title: string;
  /** With `{0}`, `{1}` where the others belong: `{0} ÷ {1}`. */
  readonly formula: string;
  readonly of: readonly { readonly name: string; readonly value: ComponentChildren }[];
  /** What comes of it, as it is written; undefined: as the number is. */
  readonly result?: string;
}

interface WorkedOut {
  /** Name of the figure whose table shows what it is worked out from. */
  readonly from: string;
  /** The number as it is, of which `children` is how it is written. */
  readonly value: number | undefined;
  readonly period?: string | undefined;
  /** Undefined: too many go into it, the table shows them. */
  readonly working?: Working | undefined;
  readonly children: ComponentChildren;
}

/** A number that the page works out from others: it opens to how, or to the table of these; each of them opens "why this number". */
export function WorkedOut({ from, value, period, working, children }: WorkedOut) {
  const { pair, hub, tables = [] } = address.value;
  const changed = useChanged([pair, hub, from, period].join(' '), value);
  if (working !== undefined) {
    const { title, formula, of, result } = working;
    return (
      <MadeOf title={title} written={children} changed={changed}>
        <h3>{t().why.formula}</h3>
        <p class="formula">
          <Filled text={formula} of={of.map(({ name }) => name)} />
        </p>
        <h3>{t().why.arithmetic}</h3>
        <p class="formula">
          <Filled text={formula} of={of.map((each) => each.value)} /> = {result ?? children}
        </p>
      </MadeOf>
    );
  }
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
