import { type ComponentChildren, Fragment, toChildArray } from 'preact';
import { countryName } from '../i18n/format.js';
import { t } from '../i18n/texts.js';
import { wordOf } from './word.js';

/** What a stream carries, as people call it. */
export function streamName(stream: string): string {
  return wordOf(t().figure.streams, stream);
}

interface Stream {
  readonly code: string;
  /** Code of the country whose events are meant; undefined: those of all. */
  readonly owner?: string;
}

/** A stream by its name, with its code in small beside it: the code is what a sender needs. */
export function Stream({ code, owner }: Stream) {
  return (
    <span class="stream">
      {[streamName(code), owner && countryName(owner)].filter(Boolean).join(', ')} <code>{code}</code>
    </span>
  );
}

/** A text whose streams are written by their codes (`events of trade.flows`), with their names before these. */
export function StreamsNamed({ children }: { readonly children: ComponentChildren }) {
  const codes = Object.keys(t().figure.streams).map((code) => code.replace('.', '\\.'));
  // Not within a topic, which is a code as a whole: `trade.flows.v1.KAZ`.
  const pattern = new RegExp(`(?<![\\w.])(${codes.join('|')})(?!\\.\\w)`);
  return (
    <>
      {toChildArray(children).map((child) =>
        typeof child === 'string'
          ? child.split(pattern).map((part, index) =>
              index % 2 === 0 ? (
                part
              ) : (
                <Fragment key={index}>
                  {t().figure.quoted(streamName(part))} <code class="code">{part}</code>
                </Fragment>
              ),
            )
          : child,
      )}
    </>
  );
}
