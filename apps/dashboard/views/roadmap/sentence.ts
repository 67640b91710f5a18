import { list } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import type { RoadmapItem } from '../../api/interface.js';
import { tally } from './items.js';

/** How many items there are, and what became of how many, in a sentence. */
export function sentenceOf(items: readonly RoadmapItem[]): string {
  const texts = t().roadmap;
  const counts = tally(items);
  return texts.summary(
    texts.items(items.length),
    list(counts.map(({ standing, count }) => texts.counts[standing](count))),
  );
}
