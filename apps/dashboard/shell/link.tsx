import type { ComponentChildren } from 'preact';
import type { Address } from '../address.js';
import { go, hrefOf } from '../state.js';

interface Link {
  readonly to: Partial<Address>;
  readonly current?: boolean;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A link to another state of the page: followed without loading it anew, and to be opened in another tab like any. */
export function Link({ to, current, class: name, children }: Link) {
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go({ why: undefined, ...to });
  };
  return (
    <a href={hrefOf(to)} class={name} aria-current={current ? 'page' : undefined} onClick={follow}>
      {children}
    </a>
  );
}
