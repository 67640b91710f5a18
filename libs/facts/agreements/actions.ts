import type { AgreementAction } from '#contracts/streams/agreements-actions.js';
import { pairsOf } from '#reference/pair.js';
import { monthOf } from '#reference/period.js';
import { factKind, json } from '../fact-kind.js';

export const agreementActions = factKind<AgreementAction>({
  stream: 'agreements.actions',
  table: 'agreements.action_versions',
  key: (data) => [data.instrument, data.action, data.sequence ?? 1],
  pairs: (data) => pairsOf(data.parties),
  period: (data) => monthOf(data.date),
  columns: {
    reporter: (data) => data.reporter,
    instrument: (data) => data.instrument,
    title: (data) => json(data.title),
    parties: (data) => data.parties,
    action: (data) => data.action,
    sequence: (data) => data.sequence ?? 1,
    date: (data) => data.date,
    domain: (data) => data.domain,
    theme: (data) => data.theme,
    place: (data) => data.place,
    note: (data) => json(data.note),
    evidence: (data) => json(data.evidence),
  },
});
