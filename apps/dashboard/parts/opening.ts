import type { RenderFunction } from '@observablehq/plot';
import type { ValueKey } from '../address.js';
import { go } from '../state.js';

/**
 * The `render` of a mark whose points or bars open "why this number": a shortcut for the mouse, as the table has the
 * same for all. `keyOf` a datum is undefined where it is no value of an indicator.
 */
export function opening<T>(data: readonly T[], keyOf: (datum: T) => ValueKey | undefined): RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const group = next!(index, scales, values, dimensions, context)!;
    for (const [place, mark] of [...group.children].entries()) {
      const key = keyOf(data[index[place]!]!);
      if (key === undefined) continue;
      mark.classList.add('opens');
      mark.addEventListener('click', () =>
        go({ why: { code: key.code, period: key.period, dimensions: key.dimensions } }),
      );
    }
    return group;
  };
}
