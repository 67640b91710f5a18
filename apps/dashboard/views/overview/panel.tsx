import type { ComponentChildren } from 'preact';
import { t } from '../../i18n/texts.js';
import { StreamsNamed } from '../../parts/streams.js';

interface Panel {
  readonly title: string;
  readonly sentence?: ComponentChildren;
  readonly source?: string | undefined;
  readonly children: ComponentChildren;
}

/** What is a list or a table by itself, with what it says and where it comes from: a figure without a drawing. */
export function Panel({ title, sentence, source, children }: Panel) {
  return (
    <div class="figure">
      <header>
        <h3>{title}</h3>
        {sentence && <p class="sentence">{sentence}</p>}
      </header>
      {children}
      {source && (
        <p class="source">
          {t().figure.source} <StreamsNamed>{source}</StreamsNamed>
        </p>
      )}
    </div>
  );
}
