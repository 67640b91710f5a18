/**
 * Many who ask at a time are told together, each by a question that was put after it asked: who comes while one is on its way
 * waits for the next. Who says so is told by one that was put before, if no longer ago than so many milliseconds.
 */
export function together<Answer>(ask: () => Promise<Answer>): (agoMs?: number) => Promise<Answer> {
  let last: Promise<unknown> = Promise.resolve();
  let next: Promise<Answer> | undefined;
  let put: { readonly at: number; readonly answer: Promise<Answer> } | undefined;
  return (agoMs = 0) => {
    if (put !== undefined && performance.now() - put.at < agoMs) return put.answer;
    if (next === undefined) {
      const begin = () => {
        next = undefined;
        put = { at: performance.now(), answer: ask() };
        return put.answer;
      };
      // One that failed is no reason not to ask again.
      last = next = last.then(begin, begin);
    }
    return next;
  };
}
