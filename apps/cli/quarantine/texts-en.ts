/** What the commands below `entente quarantine` say. */
export const en = {
  columns: ['number', 'refused at (UTC)', 'owner', 'stream', 'event', 'reason', 'state', 'what is wrong'],
  states: { open: 'open', replayed: 'replayed', accepted: 'accepted since', dismissed: 'dismissed' },

  numbered: (id: string, told: string) => `${id}: ${told}`,
  wholeMessage: 'the whole message',
  head: (id: string, reason: string, where: string) => `${id}: ${reason} at ${where}`,
  event: (id: string, source: string) => `event ${id} of ${source}`,
  nobody: 'nobody',
  refused: (at: string, topic: string, partition: number, offset: number) =>
    `refused ${at}, from ${topic} partition ${partition} offset ${offset}`,
  sentAgainAt: (at: string) => `sent again ${at}`,
  refusedAfter: (at: string, id: string) => `refused again ${at}: it is number ${id} now`,
  notRefusedYet: 'not seen to be refused again so far: "entente quarantine list" would have it under a new number',
  acceptedSince: (at: string) => `an event of its source and id was accepted ${at}`,
  acceptedAgain: (at: string) => `what was sent was accepted ${at}`,
  dismissedAt: (at: string, by: string | undefined, why: string) =>
    `dismissed ${at}${by === undefined ? '' : ` by ${by}`}: ${why}`,
  hidden:
    'What it says is shown to its producer, and to who is cleared for it ("entente keys create --confidential"), if it is text.',

  empty: (file: string) => `${file} is empty: it holds the mended CloudEvent, as JSON`,
  sentAgain: 'sent again',
  refusedAgain: (reason: string, message: string) => `sent again, and will be refused: ${reason}: ${message}`,
  dismissed: 'dismissed',
};
export type Texts = typeof en;
