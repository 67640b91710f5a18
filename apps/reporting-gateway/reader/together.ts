interface Put<Answer> {
  readonly at: number;
  readonly answer: Promise<Answer>;
}

/** From this part of the time for which an answer does, the next is asked for: with many who ask, nobody waits for it. */
const ahead = 0.75;

/**
 * Many who ask at a time are told together, each by a question that was put after it asked: who comes while one is on its way
 * waits for the next. Who says so is told by one that was put before, if no longer ago than so many milliseconds.
 */
export function together<Answer>(ask: () => Promise<Answer>): (agoMs?: number) => Promise<Answer> {
  let last: Promise<unknown> = Promise.resolve();
  let next: Promise<Answer> | undefined;
  let put: Put<Answer> | undefined;
  let answered: Put<Answer> | undefined;

  const begin = () => {
    next = undefined;
    const now = { at: performance.now(), answer: ask() };
    put = now;
    now.answer.then(
      () => (answered = now),
      () => {},
    );
    return now.answer;
  };
  // One that failed is no reason not to ask again.
  const askNext = () => (next ??= last = last.then(begin, begin));

  return (agoMs = 0) => {
    const now = performance.now();
    const isRecent = (one: Put<Answer> | undefined, ms = agoMs) => one !== undefined && now - one.at < ms;
    const known = isRecent(answered) ? answered : isRecent(put) ? put : undefined;
    if (known === undefined) return askNext();
    if (!isRecent(put, ahead * agoMs)) askNext().catch(() => {});
    return known.answer;
  };
}
