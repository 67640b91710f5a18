import type { LogisticsScore } from '#contracts/streams/logistics-scores.js';
import { factKind } from '../fact-kind.js';

export const logisticsScores = factKind<LogisticsScore>({
  stream: 'logistics.scores',
  table: 'logistics.score_versions',
  key: (data) => [data.index, data.edition, data.period],
  // A score is of one country, and of no pair: what changed is told of the country alone.
  pairs: () => [],
  alsoSeenBy: (_tx, owner) => Promise.resolve([owner]),
  period: (data) => data.period,
  columns: {
    reporter: (data) => data.reporter,
    index: (data) => data.index,
    edition: (data) => data.edition,
    score: (data) => data.score,
    scale: (data) => data.scale,
    reference: (data) => data.reference,
  },
});
