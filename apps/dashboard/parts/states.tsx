import type { ComponentChildren } from 'preact';
import type { Reading } from '../api/readings.js';
import { t } from '../i18n/texts.js';
import { StreamsNamed } from './streams.js';

/** In place of data that nobody has sent: what would fill it, and who sends that. */
export function Empty({ children }: { readonly children: ComponentChildren }) {
  return (
    <p class="empty">
      <StreamsNamed>{children}</StreamsNamed>
    </p>
  );
}

interface Awaited<A> {
  readonly reading: Reading<A>;
  readonly children: (answer: A) => ComponentChildren;
}

/** What is made of an answer, once it is there; else that it is awaited, or why it does not come. */
export function Awaited<A>({ reading: { answer, failure }, children }: Awaited<A>) {
  return (
    <>
      {failure !== undefined && (
        <p class="failure" role="alert">
          {t().figure.failed} {failure}
        </p>
      )}
      {answer !== undefined ? children(answer) : failure === undefined && <p class="awaited">{t().figure.awaited}</p>}
    </>
  );
}
