import { afterAll, beforeAll } from '@jest/globals';
import { freshFacts } from './ingest.js';

type Facts = Awaited<ReturnType<typeof freshFacts>>;

/** A fresh database for all tests of a spec, which is `given` it before what the spec itself has to do first. */
export function useFreshFacts(given: (facts: Facts) => void): void {
  let facts: Facts | undefined;
  beforeAll(async () => {
    facts = await freshFacts();
    given(facts);
  });
  afterAll(() => facts?.close());
}
