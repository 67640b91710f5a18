/** What `entente retention` says. */
export const en = {
  columns: ['table', 'month', 'rows', 'bytes', ''],
  others: 'others',
  due: 'due',
  about: { history: 'history', quarantine: 'quarantine' },
  forEver: (about: string, setting: string) => `${about}: kept for ever (${setting} is not set)`,
  keptFrom: (about: string, first: string) => `${about}: kept from ${first} on`,
  droppedBefore: (from: string) =>
    `history was dropped before: what held as of a moment before ${from} is not answered`,
  nothingDue: 'nothing is due to be dropped',
  wouldDrop: (count: number) =>
    `${count} due to be dropped: the indicators service drops them once a day, --drop does it now`,
  dropped: (count: number) => `${count} dropped`,
};
export type Texts = typeof en;
