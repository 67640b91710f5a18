/** What `entente retention` says. */
export const en = {
  columns: ['table', 'month', 'rows', 'bytes', ''],
  others: 'others',
  due: 'due',
  history: 'history',
  quarantine: 'quarantine',
  forEver: (about: string, setting: string) => `${about}: kept for ever (${setting} is not set)`,
  keptFrom: (about: string, first: string) => `${about}: kept from ${first} on`,
  droppedBefore: {
    history: (from: string) => `history was dropped before: what held as of a moment before ${from} is not answered`,
    quarantine: (from: string) =>
      `refused events were dropped before: those of before ${from} are seen and sent again no more`,
  },
  nothingDue: 'nothing is due to be dropped',
  wouldDrop: (count: number) =>
    `${count} due to be dropped: the indicators service drops them once a day, --drop does it now`,
  dropped: (count: number) => `${count} dropped`,
};
export type Texts = typeof en;
