import { day } from '../../i18n/format.js';
import { dataLanguage } from '../../state.js';
import type { Document } from './detail.js';

/** What there is to read, each with its day where that is known, and a link where there is one. */
export function DocumentList({ documents }: { readonly documents: readonly Document[] }) {
  return (
    <ul class="documents">
      {documents.map((document) => (
        <li key={document.url ?? document.title}>
          <Titled of={document} />
        </li>
      ))}
    </ul>
  );
}

function Titled({ of: { title, url, date } }: { readonly of: Document }) {
  const text = (
    <>
      <span lang={dataLanguage.value}>{title ?? url}</span>
      {date && (
        <>
          , <bdi>{day(date, 'medium')}</bdi>
        </>
      )}
    </>
  );
  // Only what is an address of the web is made a link of.
  return url && /^https?:\/\//.test(url) ? (
    <a href={url} rel="noreferrer">
      {text}
    </a>
  ) : (
    text
  );
}
