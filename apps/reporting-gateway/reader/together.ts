/**
 * Many who ask at a time are told together, each by a question that was put after it asked: who comes while one is on its way
 * waits for the next.
 */
export function together<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let last: Promise<unknown> = Promise.resolve();
  let next: Promise<Answer> | undefined;
  return () => {
    if (next === undefined) {
      const begin = () => {
        next = undefined;
        return ask();
      };
      // One that failed is no reason not to ask again.
      last = next = last.then(begin, begin);
    }
    return next;
  };
}
