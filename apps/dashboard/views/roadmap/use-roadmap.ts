import type { Answer } from '../../api/interface.js';
import { type Reading, useReading } from '../../api/readings.js';

/** The roadmap of a pair, with its items: the latest where there are several. `none`: there is none. */
export function useRoadmap(pair: string): {
  readonly none: boolean;
  readonly reading: Reading<Answer<'/v1/roadmaps/{id}'>>;
} {
  const list = useReading('/v1/roadmaps', {});
  const [roadmap] = (list.answer?.data ?? [])
    .filter(({ pairs, status }) => pairs.includes(pair) && status !== 'retracted')
    .sort((a, b) => (a.declaredOn < b.declaredOn ? 1 : -1));
  const reading = useReading('/v1/roadmaps/{id}', roadmap && { id: roadmap.roadmap });
  const none = list.answer !== undefined && roadmap === undefined;
  const unlisted = list.failure === undefined ? {} : { failure: list.failure };
  return { none, reading: roadmap ? reading : unlisted };
}
