import type { ChangeNotice } from '#facts/change-notice.js';
import type { BatchWork } from '#exactly-once/batch-work.js';
import { markChanged } from './stale.js';
import { refreshChanged, updateRecord } from './refresh.js';

/** The indicators service's work for `exactlyOnce`: many notices of a pair are one refresh. `committed` is given those of one. */
export function refreshFromNotices(
  committed: (notices: readonly ChangeNotice[]) => void,
): BatchWork<{ notices: ChangeNotice[] }> {
  return {
    prepare: (_, records) => ({
      // Notices are written by the ingest services alone: one that does not parse is a bug.
      notices: records.map((record) => JSON.parse(record.value.toString()) as ChangeNotice),
    }),
    async write(tx, batches) {
      const changes = batches.flatMap(({ notices }) => notices);
      await markChanged(tx, changes);
      const updates = await refreshChanged(tx, changes);
      return {
        outcomes: batches.map(({ notices }) => ({ accepted: notices.length, duplicate: 0, quarantined: 0 })),
        quarantine: { owner: '', stream: '', records: [] },
        outbox: updates.map(updateRecord),
      };
    },
    committed: (_, batches) => committed(batches.flatMap(({ notices }) => notices)),
  };
}
