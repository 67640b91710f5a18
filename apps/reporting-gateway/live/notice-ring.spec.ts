import { describe, expect, it } from '@jest/globals';
import { NoticeRing } from './notice-ring.js';

const notice = (subject: string) => ({ event: 'facts' as const, subject, code: undefined, data: '{}' });

describe('NoticeRing', () => {
  it('gives what came after an id, oldest first', () => {
    const ring = new NoticeRing('p', 3);
    const start = ring.lastId;
    const added = ['a', 'b', 'c'].map((pair) => ring.add(notice(pair)));
    expect(ring.after(start)?.map(({ subject }) => subject)).toEqual(['a', 'b', 'c']);
    expect(ring.after(added[1]!.id)?.map(({ subject }) => subject)).toEqual(['c']);
    expect(ring.after(ring.lastId)).toEqual([]);
  });

  it('says that it has forgotten, and that an id is not its own', () => {
    const ring = new NoticeRing('p', 2);
    const start = ring.lastId;
    for (const pair of ['a', 'b', 'c']) ring.add(notice(pair));
    expect(ring.after(start)).toBeUndefined();
    expect(ring.after('other.1')).toBeUndefined();
    expect(ring.after('p.99')).toBeUndefined();
    expect(ring.after('p.1')?.map(({ subject }) => subject)).toEqual(['b', 'c']);
    expect(ring.after('p')).toBeUndefined();
  });
});
