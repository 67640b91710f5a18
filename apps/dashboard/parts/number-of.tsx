import { writeKey } from '../address.js';
import type { Value } from '../api/interface.js';
import * as format from '../i18n/format.js';
import { t } from '../i18n/texts.js';
import { go } from '../state.js';
import { partialOf } from './partial.js';
import { Simulated } from './simulated.js';
import { useChanged } from './use-changed.js';
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
  const key = value && writeKey(value);
  const changed = useChanged(key ?? '', value?.value);
  const texts = t().figure;
  if (value === undefined) return <span class="missing">{texts.nothing}</span>;
  const { code, period, dimensions, simulated, reasonText, status } = value;
  return (
    <span class={changed ? 'number changed' : 'number'}>
      <button type="button" title={texts.why} data-why={key} onClick={() => go({ why: { code, period, dimensions } })}>
        {value.value === null ? <span class="missing">{reasonText ?? texts.nothing}</span> : write(value, as)}
      </button>
      {dated && <span class="of-period">{format.period(period)}</span>}
      {status === 'partial' && <span class="partial">{partialOf(value)}</span>}
      {status === 'stale' && <span class="partial">{texts.stale}</span>}
      {simulated && !told && <Simulated />}
    </span>
  );
}
