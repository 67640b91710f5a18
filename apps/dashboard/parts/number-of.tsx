import { useEffect, useRef, useState } from 'preact/hooks';
import { writeKey } from '../address.js';
import type { Value } from '../api/interface.js';
import * as format from '../i18n/format.js';
import { t } from '../i18n/texts.js';
import { go } from '../state.js';
import { partialOf } from './partial.js';
import { Simulated } from './simulated.js';
import type { Writing } from './writing.js';
import { write } from './written.js';

interface NumberOf {
  readonly value: Value | undefined;
  readonly as?: Writing;
  /** Says beside the number of what period it is. */
  readonly dated?: boolean;
  /** In a sentence, whose figure says by its title that it is simulated. */
  readonly told?: boolean;
}

/** A value, written out; it opens "why this number". One that is not there says why. It shows calmly that it has changed. */
export function NumberOf({ value, as = 'plain', dated = false, told = false }: NumberOf) {
  const changed = useChanged(value?.value);
  const texts = t().figure;
  if (value === undefined) return <span class="missing">{texts.nothing}</span>;
  const { code, period, dimensions, simulated, reasonText, status } = value;
  return (
    <span class={changed ? 'number changed' : 'number'}>
      <button
        type="button"
        title={texts.why}
        data-why={writeKey({ code, period, dimensions })}
        onClick={() => go({ why: { code, period, dimensions } })}
      >
        {value.value === null ? <span class="missing">{reasonText ?? texts.nothing}</span> : write(value, as)}
      </button>
      {dated && <span class="of-period">{format.period(period)}</span>}
      {status === 'partial' && <span class="partial">{partialOf(value)}</span>}
      {status === 'stale' && <span class="partial">{texts.stale}</span>}
      {simulated && !told && <Simulated />}
    </span>
  );
}

const shownMs = 4_000;

/** Whether what is shown was another a moment ago. */
function useChanged(shown: string | null | undefined): boolean {
  const before = useRef(shown);
  const [changed, setChanged] = useState(false);
  useEffect(() => {
    if (before.current === shown) return;
    const known = before.current !== undefined;
    before.current = shown;
    if (!known) return;
    setChanged(true);
    const end = setTimeout(() => setChanged(false), shownMs);
    return () => clearTimeout(end);
  }, [shown]);
  return changed;
}
