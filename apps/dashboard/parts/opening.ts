import type { RenderFunction } from '@observablehq/plot';
import { type Address, writeKey } from '../address.js';
import type { Value } from '../api/interface.js';
import * as format from '../i18n/format.js';
import { go } from '../state.js';
import { write } from './written.js';
import { writingOf } from './writing.js';

/**
 * The `render` of a mark whose points or bars open "why this number". `valueOf` a datum is undefined where it is no value
 * of an indicator. What the keyboard tells of it is the mark's `title`; without one, its period and value.
 */
export function opening<T>(data: readonly T[], valueOf: (datum: T) => Value | undefined): RenderFunction {
  return leading(data, (datum) => {
    const value = valueOf(datum);
    if (value === undefined) return undefined;
    const { code, period, dimensions } = value;
    return {
      key: writeKey(value),
      to: { why: { code, period, dimensions } },
      said: `${format.period(period)}, ${write(value, writingOf(code))}`,
    };
  });
}

interface Way {
  /** The same for marks that lead to the same: the keyboard stops at the first. */
  readonly key: string;
  readonly to: Partial<Address>;
  readonly said: string;
}

/** The `render` of a mark whose points or bars lead to another state of the page. */
export function leading<T>(data: readonly T[], wayOf: (datum: T) => Way | undefined): RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const group = next!(index, scales, values, dimensions, context)!;
    for (const [place, mark] of [...group.children].entries()) {
      const way = wayOf(data[index[place]!]!);
      if (way === undefined) continue;
      mark.classList.add('opens');
      mark.setAttribute('data-key', way.key);
      mark.setAttribute('data-said', mark.querySelector('title')?.textContent?.replaceAll('\n', ', ') ?? way.said);
      mark.addEventListener('click', () => go(way.to));
    }
    return group;
  };
}
