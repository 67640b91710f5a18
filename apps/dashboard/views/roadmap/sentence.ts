import { list } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import type { RoadmapItem } from '../../api/interface.js';
import { standingOf, tally } from './items.js';

/** How many items there are, and what became of how many, and how many of these rest on simulated facts, in a sentence. */
export function sentenceOf(items: readonly RoadmapItem[]): string {
  const texts = t().roadmap;
  const counts = tally(items).map(({ standing, count }) => {
    const simulated = items.filter((item) => item.simulated && standingOf(item) === standing).length;
    const told = texts.counts[standing](count);
    return simulated > 0 ? `${told} (${texts.simulatedOf(simulated)})` : told;
  });
  return texts.summary(texts.items(items.length), list(counts));
}
