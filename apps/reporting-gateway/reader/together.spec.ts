import { expect, jest, test } from '@jest/globals';
import { together } from './together.js';

/** A question that is answered when it is told to, with how many were put. */
function slow() {
  const pending: { answer: (value: number) => void; fail: (error: Error) => void }[] = [];
  const ask = together(() => new Promise<number>((answer, fail) => pending.push({ answer, fail })));
  return { ask, pending };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

test('who asks at the same time is told by one question', async () => {
  const { ask, pending } = slow();
  const answers = [ask(), ask(), ask()];
  await turn();
  expect(pending).toHaveLength(1);
  pending[0]!.answer(1);
  expect(await Promise.all(answers)).toEqual([1, 1, 1]);
});

test('who asks while a question is on its way is told by the next', async () => {
  const { ask, pending } = slow();
  const first = ask();
  await turn();
  const others = [ask(), ask()];
  await turn();
  expect(pending).toHaveLength(1);
  pending[0]!.answer(1);
  await turn();
  expect(pending).toHaveLength(2);
  pending[1]!.answer(2);
  expect(await Promise.all([first, ...others])).toEqual([1, 2, 2]);
});

test('a question that fails fails for those who waited for it, and for nobody after', async () => {
  const { ask, pending } = slow();
  const first = ask();
  await turn();
  const second = ask();
  pending[0]!.fail(new Error('away'));
  await expect(first).rejects.toThrow('away');
  await turn();
  pending[1]!.answer(2);
  expect(await second).toBe(2);
});

test('who is content with less is told by a question that was put shortly before', async () => {
  const { ask, pending } = slow();
  const first = ask();
  await turn();
  const content = ask(60_000);
  pending[0]!.answer(1);
  expect(await Promise.all([first, content, ask(60_000)])).toEqual([1, 1, 1]);
  expect(pending).toHaveLength(1);

  const anew = ask();
  await turn();
  pending[1]!.answer(2);
  expect([await anew, await ask(60_000)]).toEqual([2, 2]);
  expect(pending).toHaveLength(2);
});

test('who is content with less does not wait: the next question is put before the last answer is too old', async () => {
  let now = 0;
  const clock = jest.spyOn(performance, 'now').mockImplementation(() => now);
  try {
    const { ask, pending } = slow();
    const first = ask();
    await turn();
    pending[0]!.answer(1);
    await first;
    now = 80;
    expect(await ask(100)).toBe(1);
    await turn();
    expect(pending).toHaveLength(2);
    expect(await ask(100)).toBe(1);
    pending[1]!.fail(new Error('away'));
    await turn();
    now = 99;
    expect(await ask(100)).toBe(1);
  } finally {
    clock.mockRestore();
  }
});
