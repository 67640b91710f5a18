import { expect, test } from '@jest/globals';
import { type Refused, shownText } from './shown.js';

const refused: Refused = {
  ...{ id: '17', owner: { code: 'MAR' }, stream: 'trade.flows', topic: 'trade.flows.v1.MAR', partition: 0, offset: 3 },
  ...{ source: 'https://customs.example', eventId: 'a', reason: 'unknown-code', path: '/data/currency' },
  ...{ message: '"XQX" is not', advice: 'Write it.', text: '{"id":"a"}', quarantinedAt: '2026-05-01T10:00:00Z' },
  replayedAt: null,
};
const sentAgain = '2026-05-02T10:00:00Z';
const again = { ...refused, id: '21', quarantinedAt: '2026-05-02T10:00:05Z' };

test.each<[string, Partial<Refused>, Refused | undefined, string[]]>([
  ['that is open', {}, undefined, []],
  ['sent again', { replayedAt: sentAgain }, undefined, [`sent again ${sentAgain}`, 'not seen to be refused again']],
  [
    'refused again',
    { replayedAt: sentAgain },
    again,
    [`sent again ${sentAgain}`, 'refused again 2026-05-02T10:00:05Z: it is number 21'],
  ],
  [
    'sent again and accepted',
    { replayedAt: sentAgain, acceptedAt: again.quarantinedAt },
    undefined,
    [`sent again ${sentAgain}`, 'what was sent was accepted 2026-05-02T10:00:05Z'],
  ],
  [
    'of which another was accepted',
    { acceptedAt: sentAgain },
    undefined,
    [`an event of its source and id was accepted ${sentAgain}`],
  ],
  [
    'that somebody dismissed',
    { dismissedAt: sentAgain, dismissedBy: 'Ministry', dismissedWhy: 'a test' },
    undefined,
    [`dismissed ${sentAgain} by Ministry: a test`],
  ],
])('of one %s it is told what became of it', (_, other, after, told) => {
  const lines = shownText({ ...refused, ...other }, after, 'en').split('\n');
  expect(lines.slice(5, -2)).toEqual(told.map((start) => expect.stringMatching(start)));
});
