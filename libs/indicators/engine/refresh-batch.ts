import type { ChangeNotice } from '#facts/change-notice.js';
import { updatesTopic } from '#contracts/topics.js';
import type { BatchWork } from '#exactly-once/batch-work.js';
import { refreshChanged } from './refresh.js';

/** The indicators service's work for `exactlyOnce`: many notices of a pair are one refresh. */
export function refreshFromNotices(committed: () => void): BatchWork<{ notices: ChangeNotice[] }> {
  return {
    prepare: (_, records) => ({
      // Notices are written by the ingest services alone: one that does not parse is a bug.
      notices: records.map((record) => JSON.parse(record.value.toString()) as ChangeNotice),
    }),
    async write(tx, batches) {
      const updates = await refreshChanged(
        tx,
        batches.flatMap(({ notices }) => notices),
      );
      return {
        outcomes: batches.map(({ notices }) => ({ accepted: notices.length, duplicate: 0, quarantined: 0 })),
        quarantine: { owner: '', stream: '', records: [] },
        outbox: updates.map((update) => ({ topic: updatesTopic, key: update.pair, value: JSON.stringify(update) })),
      };
    },
    committed,
  };
}
