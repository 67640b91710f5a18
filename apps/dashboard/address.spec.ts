import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type Address,
  endOfMinute,
  isPair,
  languages,
  orderedPair,
  readAddress,
  unreadOf,
  views,
  writeAddress,
} from './address.js';

const word = fc.stringMatching(/^[A-Za-z0-9&=?.;-]{1,12}$/);
const maybe = fc.option(word, { nil: undefined });

const address: fc.Arbitrary<Address> = fc.record({
  pair: maybe,
  view: fc.constantFrom(...views),
  language: fc.constantFrom(...languages),
  year: fc.constantFrom(undefined, '1995', '2026'),
  asOf: fc.constantFrom(undefined, '2025-03-01T00:00:00Z'),
  commodity: maybe,
  open: maybe,
  hub: maybe,
  domain: maybe,
  status: maybe,
  tables: fc.option(fc.array(word, { minLength: 1, maxLength: 3 }), { nil: undefined }),
  why: fc.option(
    fc.record({
      code: fc.constantFrom('trade.imports', 'roadmap.overdue'),
      period: fc.constantFrom('2016', '2016-Q1'),
      dimensions: fc.dictionary(fc.constantFrom('reporter', 'partner', 'domain'), word),
    }),
    { nil: undefined },
  ),
});

it('a pair has two different codes', () => {
  expect(['KAZ-MAR', 'KAZ', 'KAZ-KAZ', 'kaz-mar', 'KAZ-MAR-FRA'].filter(isPair)).toEqual(['KAZ-MAR']);
});

describe('An address', () => {
  it('says the whole state: what is read from it is what was written', () => {
    fc.assert(
      fc.property(address, (given) => {
        const read = readAddress(writeAddress(given));
        expect({ ...read, why: read.why && { ...read.why, dimensions: { ...read.why.dimensions } } }).toEqual({
          ...given,
          why: given.why && { ...given.why, dimensions: { ...given.why.dimensions } },
        });
      }),
    );
  });

  it('leaves out what it does not know', () => {
    expect(readAddress('?view=moon&lang=tlh&asOf=yesterday&why=nothing')).toEqual({ view: 'overview', language: 'en' });
  });

  it('tells what of it is not understood', () => {
    const query = '?pair=KAZ-MAR&view=moon&lang=tlh&year=1800&asOf=yesterday';
    expect(unreadOf(query)).toEqual([
      ['view', 'moon'],
      ['lang', 'tlh'],
      ['year', '1800'],
      ['asOf', 'yesterday'],
    ]);
    expect(readAddress(query)).toEqual({ pair: 'KAZ-MAR', view: 'overview', language: 'en' });
    expect(unreadOf('?view=trade&lang=fr-MA&year=2016&asOf=2025-03-01&commodity=')).toEqual([]);
  });

  it('goes to the end of the minute of a moment', () => {
    expect(endOfMinute('2026-03-01T23:59:00.0004Z')).toBe('2026-03-02T00:00:00Z');
    expect(endOfMinute('2026-03-01T23:59:59.999Z')).toBe('2026-03-02T00:00:00Z');
  });

  it('names a pair in either order', () => {
    expect(orderedPair('mar-KAZ')).toBe('KAZ-MAR');
    expect(orderedPair('KAZ-MAR')).toBe('KAZ-MAR');
  });

  it('speaks the language of the reader where none is said', () => {
    expect(readAddress('', ['de-CH', 'fr-MA', 'en']).language).toBe('fr');
    expect(readAddress('?lang=kk', ['fr']).language).toBe('kk');
  });
});
