import { list, moment, number } from '../i18n/format.js';
import { t } from '../i18n/texts.js';
import { StreamsNamed } from './streams.js';

interface Source {
  /** Streams whose events the figure is made of. */
  readonly streams: readonly string[];
  /** Values that the figure shows: how many of them are there is its coverage. */
  readonly values?: readonly { readonly value: string | null }[];
  /** Moment up to which what was recorded is in it. */
  readonly asOf: string;
  /** Who published it, where the events say so. */
  readonly reference?: string | undefined;
}

/** The source line of a figure: where the data come from, how much of them was there, and as of when. */
export function Source({ streams, values, asOf, reference }: Source) {
  const texts = t().figure;
  const available = values?.filter(({ value }) => value !== null).length ?? 0;
  const parts = [
    reference,
    texts.events(list(streams)),
    values && texts.coverage(number(available), number(values.length)),
    texts.knownAt(moment(asOf)),
  ];
  return <StreamsNamed>{`${parts.filter(Boolean).join(texts.between)}.`}</StreamsNamed>;
}
