/** What `entente retention` says. */
export const en = {
  columns: ['table', 'month', 'rows', 'bytes', ''],
  others: 'others',
  due: 'due',
  forEver: 'history: kept for ever (RETENTION_HISTORY_MONTHS is not set)',
  keptFrom: (first: string) => `history: kept from ${first} on`,
  droppedBefore: (from: string) =>
    `history was dropped before: what held as of a moment before ${from} is not answered`,
  nothingDue: 'nothing is due to be dropped',
  wouldDrop: (count: number) =>
    `${count} due to be dropped: the indicators service drops them once a day, --drop does it now`,
  dropped: (count: number) => `${count} dropped`,
};
export type Texts = typeof en;
