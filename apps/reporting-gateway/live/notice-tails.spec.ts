import { describe, expect, it } from '@jest/globals';
import { kept, NoticeTail } from './notice-tail.js';
import { NoticeTails } from './notice-tails.js';

const notice = (data: string, at = 0) => ({ event: 'facts' as const, subject: 'KAZ-MAR', code: undefined, data, at });

function readAll(tails: NoticeTails, position: number[][]): string[] {
  const told: string[] = [];
  for (let next = tails.read(position); next; next = tails.read(position)) told.push(next.data);
  return told;
}

describe('NoticeTail', () => {
  it('keeps so many notices, and so many characters, and no more', () => {
    const few = new NoticeTail(7, { notices: 2, characters: 100 });
    for (const data of ['a', 'b', 'c']) few.add(notice(data));
    expect([few.has(7), few.has(8), few.next]).toEqual([false, true, 10]);
    expect([few.at(8)?.data, few.at(10)]).toEqual(['b', undefined]);
    const short = new NoticeTail(0, { notices: 10, characters: 5 });
    for (const data of ['aaa', 'bb', 'c']) short.add(notice(data));
    expect([short.has(0), short.at(1)?.data]).toEqual([false, 'bb']);
    short.add(notice('longer than all'));
    expect([short.has(3), short.has(4), short.next]).toEqual([false, true, 4]);
  });
});

describe('NoticeTails', () => {
  it('begins where what is kept reaches back to', () => {
    const tails = new NoticeTails([[{ earliest: 3, next: 5 }], [{ earliest: 0, next: kept.notices + 9 }]]);
    expect(tails.end()).toEqual([[3], [9]]);
    expect([tails.holds([[3], [9]]), tails.holds([[2], [9]]), tails.holds([[3], [8]])]).toEqual([true, false, false]);
  });

  it('gives each notice after a position once, those of a partition in their order, and of several the earlier first', () => {
    const marks = { earliest: 0, next: 0 };
    const tails = new NoticeTails([[marks, marks], [marks]]);
    tails.tail(0, 0).add(notice('a', 1));
    tails.tail(0, 0).add(notice('b', 5));
    tails.tail(0, 0).add(notice('c', 2));
    tails.tail(0, 1).add(notice('d', 4));
    tails.tail(1, 0).add(notice('e', 3));
    const position = [[0, 0], [0]];
    expect(readAll(tails, position)).toEqual(['a', 'e', 'd', 'b', 'c']);
    expect(position).toEqual(tails.end());
    expect(readAll(tails, [[1, 1], [0]])).toEqual(['e', 'b', 'c']);
    // Read further at another gateway: what comes here meanwhile was told already.
    const ahead = [[4, 1], [1]];
    expect(readAll(tails, ahead)).toEqual([]);
    for (const data of ['f', 'g']) tails.tail(0, 0).add(notice(data, 6));
    expect(readAll(tails, ahead)).toEqual(['g']);
  });

  it('knows a partition that came since, of which an older position has read nothing', () => {
    const tails = new NoticeTails([[{ earliest: 0, next: 0 }]]);
    tails.tail(0, 1).add(notice('a'));
    expect(tails.holds([[0]])).toBe(true);
    expect(readAll(tails, [[0]])).toEqual(['a']);
  });
});
