import type { Answer } from '../../api/interface.js';
import { list, moment, number } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import { StreamsNamed } from '../../parts/streams.js';

interface Source {
  /** Collections that published the figures. */
  readonly names: readonly string[];
  /** How many figures are there, of how many there could be. */
  readonly there?: number;
  readonly asked?: number;
  readonly meta: Answer<'/v1/indicators'>['meta'] | undefined;
}

/** Where figures come from, how much is there, and as of when. */
export function Source({ names, there, asked, meta }: Source) {
  const texts = t().trade.source;
  return (
    <>
      <StreamsNamed>{`${names.length > 0 ? list(names) : texts.nobody}.`}</StreamsNamed>{' '}
      {there !== undefined && asked !== undefined && texts.coverage(number(there), number(asked))}{' '}
      {meta?.freshAt && texts.recorded(moment(meta.freshAt))} {meta && texts.asOf(moment(meta.asOf))}{' '}
      {meta?.next && texts.cut}
    </>
  );
}
