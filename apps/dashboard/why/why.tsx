import { useEffect, useRef, useState } from 'preact/hooks';
import { type ValueKey, writeKey } from '../address.js';
import { hrefOfReading } from '../api/interface.js';
import { useReading } from '../api/readings.js';
import { t } from '../i18n/texts.js';
import { useNames } from '../parts/place-names.js';
import { Awaited, Empty } from '../parts/states.js';
import { address, dataLanguage, go, lastingHref } from '../state.js';
import { Facts } from './facts.js';
import { Told } from './told.js';

const factsAtFirst = 20;
const factsMost = 1_000;

/** Why a number is what it is: its definition, the arithmetic, the facts, and the event that each came with. */
export function Why({ pair, of }: { readonly pair: string; readonly of: ValueKey }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [limit, setLimit] = useState(factsAtFirst);
  const { code, period, dimensions } = of;
  const asked = { code, pair, period, ...dimensions, limit };
  const explanation = useReading('/v1/indicators/{code}/explain', asked);
  const names = useNames(code.startsWith('logistics.'));
  // The moment that this is true of: a link without it would show what came later.
  const at = explanation.answer?.meta.asOf;
  const lasting = { ...asked, asOf: address.value.asOf ?? at, lang: dataLanguage.value };
  const texts = t().why;
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => setTimeout(() => giveBack(opener, of));
  }, []);
  const close = () => go({ why: undefined });
  return (
    <dialog
      ref={dialog}
      class="why"
      aria-label={texts.title}
      onClose={close}
      onClick={({ target }) => target === dialog.current && dialog.current?.close()}
    >
      <form method="dialog">
        <button type="submit">{texts.close}</button>
      </form>
      <Awaited reading={explanation}>
        {({ data, meta }) =>
          data === null ? (
            <Empty>{meta.reason ?? t().figure.nothing}</Empty>
          ) : (
            <>
              <Told of={data} names={names} />
              <Facts of={data} names={names} />
              {data.factCount > data.facts.length && limit < factsMost && (
                <button type="button" onClick={() => setLimit(factsMost)}>
                  {texts.more}
                </button>
              )}
            </>
          )
        }
      </Awaited>
      <h3>{texts.reproduce}</h3>
      <p>
        <a href={lastingHref(at)}>{texts.page}</a>{' '}
        <a href={hrefOfReading('/v1/indicators/{code}/explain', lasting)}>{texts.request}</a>
      </p>
    </dialog>
  );
}

/** Gives the keyboard back to the button that opened the dialog, or to the one of the same number that stands there now. */
function giveBack(opener: Element | null, of: ValueKey): void {
  if (document.querySelector('dialog[open]')) return;
  const same = document.querySelector(`[data-why="${CSS.escape(writeKey(of))}"]`);
  const target = opener !== document.body && opener?.isConnected ? opener : same;
  if (target instanceof HTMLElement) target.focus();
}
