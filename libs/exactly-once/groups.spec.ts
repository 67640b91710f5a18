import { describe, expect, test } from '@jest/globals';
import { setImmediate as turn } from 'node:timers/promises';
import { type Entry, type GroupLimits, Groups } from './groups.js';

/** Groups whose work ends when the test says so, and what they were given. */
function watched(limits: GroupLimits) {
  const begun: { items: string[]; end: (error?: Error) => void }[] = [];
  const groups = new Groups<string, string>(limits, async (group: readonly Entry<string, string>[]) => {
    await new Promise<void>((resolve, reject) => {
      const end = (error?: Error) => (error ? reject(error) : resolve());
      begun.push({ items: group.map(({ item }) => item), end });
    });
    for (const { item, resolve } of group) resolve(item.toUpperCase());
  });
  return { groups, begun, items: () => begun.map(({ items }) => items.join('')) };
}

describe('what comes in', () => {
  test('at the same time is one group, each caller with its own result', async () => {
    const { groups, begun, items } = watched({ atOnce: 1, weight: 10 });
    const results = ['a', 'b', 'c'].map((item) => groups.add('kind', 1, item));
    await turn();
    expect(items()).toEqual(['abc']);
    begun[0]!.end();
    expect(await Promise.all(results)).toEqual(['A', 'B', 'C']);
  });

  test('while all are at work is the next group, kind by kind, the one that waits longest first', async () => {
    const { groups, begun, items } = watched({ atOnce: 1, weight: 10 });
    void groups.add('one', 1, 'a');
    await turn();
    for (const [kind, item] of ['one b', 'two c', 'one d', 'two e'].map((text) => text.split(' '))) {
      void groups.add(kind!, 1, item!);
    }
    begun[0]!.end();
    await turn();
    begun[1]!.end();
    await turn();
    expect(items()).toEqual(['a', 'bd', 'ce']);
  });

  test('is shared out by weight, and what is too heavy goes alone', async () => {
    const { groups, items } = watched({ atOnce: 5, weight: 10 });
    for (const [weight, item] of [4, 6, 1, 50, 2].map((w, n) => [w, 'abcde'[n]!] as const)) {
      void groups.add('kind', weight, item);
    }
    await turn();
    expect(items()).toEqual(['ab', 'c', 'd', 'e']);
  });

  test('fails together, and what comes next is not touched by it', async () => {
    const { groups, begun } = watched({ atOnce: 1, weight: 10 });
    const failing = ['a', 'b'].map((item) => groups.add('kind', 1, item));
    await turn();
    const next = groups.add('kind', 1, 'c');
    begun[0]!.end(new Error('broken'));
    for (const result of await Promise.allSettled(failing))
      expect(result).toMatchObject({ reason: new Error('broken') });
    await turn();
    begun[1]!.end();
    expect(await next).toBe('C');
  });
});
