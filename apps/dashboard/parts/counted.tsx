import type { ComponentChildren } from 'preact';
import { t } from '../i18n/texts.js';
import { MadeOf } from './made-of.js';

interface Counted {
  /** Of what it is counted. */
  readonly title: string;
  /** What is counted. */
  readonly meaning: string;
  /** The request that tells it. */
  readonly href: string;
  readonly children: ComponentChildren;
}

/** A count that is no indicator: it opens to what it counts, and to the request that tells the same. */
export function Counted({ title, meaning, href, children }: Counted) {
  return (
    <MadeOf title={title} written={children}>
      <p>{meaning}</p>
      <h3>{t().why.reproduce}</h3>
      <p>
        <a href={href}>{t().why.request}</a>
      </p>
    </MadeOf>
  );
}
