import type { ComponentChildren } from 'preact';
import { dataLanguage } from '../state.js';

/** Text that came as data: in the language of data, and in its direction, whatever those of the page are. */
export function DataText({ children }: { readonly children: ComponentChildren }) {
  return (
    <span lang={dataLanguage.value} dir="auto">
      {children}
    </span>
  );
}
