import { t } from '../../i18n/texts.js';
import { wordOf } from '../../parts/word.js';

/** What a stream carries, as people call it. */
export function streamName(stream: string): string {
  return wordOf(t().quality.streams, stream);
}
