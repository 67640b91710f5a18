import type { CommitmentAction, RoadmapCommitment, RoadmapDeclared } from '#contracts/streams/roadmap-commitments.js';
import { pairsOf } from '#reference/pair.js';
import { monthOf } from '#reference/period.js';
import { type ColumnValue, factKind, json } from '../fact-kind.js';

/** The stream carries two records: a column of the other one is null. */
const ofRoadmap = (read: (data: RoadmapDeclared) => ColumnValue) => (data: RoadmapCommitment) =>
  data.record === 'roadmap' ? read(data) : null;
const ofCommitment = (read: (data: CommitmentAction) => ColumnValue) => (data: RoadmapCommitment) =>
  data.record === 'commitment' ? read(data) : null;

const dateOf = (data: RoadmapCommitment) => (data.record === 'roadmap' ? data.declaredOn : data.date);

export const roadmapCommitments = factKind<RoadmapCommitment>({
  stream: 'roadmap.commitments',
  table: 'agreements.commitment_versions',
  key: (data) =>
    data.record === 'roadmap'
      ? ['roadmap', data.roadmap]
      : ['commitment', data.commitment, data.action, data.sequence ?? 1],
  pairs: (data) => pairsOf(data.parties),
  period: (data) => monthOf(dateOf(data)),
  columns: {
    reporter: (data) => data.reporter,
    record: (data) => data.record,
    roadmap: ofRoadmap((data) => data.roadmap),
    items: ofRoadmap((data) => json(data.items)),
    place: ofRoadmap((data) => data.place),
    commitment: ofCommitment((data) => data.commitment),
    title: (data) => json(data.title),
    parties: (data) => data.parties,
    action: ofCommitment((data) => data.action),
    sequence: ofCommitment((data) => data.sequence ?? 1),
    date: dateOf,
    due: ofCommitment((data) => data.due),
    domain: ofCommitment((data) => data.domain),
    theme: ofCommitment((data) => data.theme),
    note: ofCommitment((data) => json(data.note)),
    figures: ofCommitment((data) => json(data.figures)),
    evidence: (data) => json(data.evidence),
  },
});
