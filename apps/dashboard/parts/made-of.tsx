import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../i18n/texts.js';

interface MadeOf {
  /** What the number is, in a few words. */
  readonly title: ComponentChildren;
  /** How the number is written. */
  readonly written: ComponentChildren;
  /** What it is made of. */
  readonly children: ComponentChildren;
  readonly changed?: boolean;
}

/** A number that is no value of an indicator: it opens to what it is made of, as those do. */
export function MadeOf({ title, written, children, changed = false }: MadeOf) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <span class={changed ? 'number changed' : 'number'}>
        <button type="button" title={t().figure.why} onClick={() => setOpen(true)}>
          {written}
        </button>
      </span>
      {isOpen && (
        <Opened title={title} written={written} close={() => setOpen(false)}>
          {children}
        </Opened>
      )}
    </>
  );
}

function Opened({ title, written, children, close }: Omit<MadeOf, 'changed'> & { readonly close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current!.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="why"
      aria-label={t().why.title}
      onClose={close}
      onClick={({ target }) => target === dialog.current && dialog.current?.close()}
    >
      <form method="dialog">
        <button type="submit">{t().why.close}</button>
      </form>
      <h2>{title}</h2>
      <p class="big">{written}</p>
      {children}
    </dialog>
  );
}
