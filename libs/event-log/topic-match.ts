/**
 * Whether a topic is among those asked for. `search`, not `test`: a pattern with the `g` flag remembers where it was
 * between two calls of `test` and would skip every other topic.
 */
export function matchesTopic(topic: string, wanted: readonly (string | RegExp)[]): boolean {
  return wanted.some((one) => (typeof one === 'string' ? one === topic : topic.search(one) >= 0));
}
