import { describe, expect, it } from '@jest/globals';
import Type from 'typebox';
import { preferredLanguage } from './accept-language.js';
import { cursorOf, keyOf } from './cursor.js';
import { entityTag, matchesTag } from './entity-tag.js';
import { AreaParameter, asOf, momentOf, PairParameter, paging } from './parameters.js';
import { Problem } from './problem.js';
import { readParameters } from './read-parameters.js';
import { firstDay, lastDay } from './span.js';

const schema = Type.Object({
  pair: Type.Optional(PairParameter),
  reporter: Type.Optional(AreaParameter('Country that reports')),
  ...asOf,
  ...paging,
});
const refused = (given: Record<string, unknown>) => {
  try {
    readParameters(schema, given);
  } catch (error) {
    return error as Problem;
  }
  return undefined;
};

describe('parameters', () => {
  it('are read by their schema; a pair in either order', () => {
    expect(readParameters(schema, { pair: 'MAR-KAZ', limit: '5' })).toEqual({ pair: 'KAZ-MAR', limit: 5 });
  });

  it.each([
    [{ nope: '1' }, 'invalid-parameter', 'nope'],
    [{ reporter: 'kaz' }, 'invalid-parameter', 'reporter'],
    [{ reporter: 'QQQ' }, 'unknown-code', 'reporter'],
    [{ reporter: ['KAZ', 'MAR'] }, 'invalid-parameter', 'reporter'],
    [{ pair: 'KAZ-KAZ' }, 'unknown-code', 'pair'],
    [{ pair: 'KAZ' }, 'invalid-parameter', 'pair'],
    [{ limit: '0' }, 'invalid-parameter', 'limit'],
    [{ limit: '1e2' }, 'invalid-parameter', 'limit'],
    [{ limit: '' }, 'invalid-parameter', 'limit'],
    [{ asOf: '2025-02-30' }, 'invalid-parameter', 'asOf'],
    [{ asOf: '' }, 'invalid-parameter', 'asOf'],
    [{ cursor: '0' }, 'invalid-parameter', 'cursor'],
    [{ constructor: '1' }, 'invalid-parameter', 'constructor'],
  ])('%j is refused', (given, type, parameter) => {
    expect(refused(given)).toMatchObject({ type, members: { parameter } });
  });
});

describe('what is allowed', () => {
  const allowed = (given: Record<string, unknown>, language: 'en' | 'fr') =>
    (JSON.parse(refused(given)!.json('/', language)) as { allowed: unknown }).allowed;

  it.each([
    [{ pair: 'KAZ' }, 'Paire de pays, dans un ordre ou dans l’autre, comme KAZ-MAR'],
    [{ reporter: 'kaz' }, 'Pays qui déclare : ISO 3166-1 alpha-3, comme KAZ'],
    [{ limit: '0' }, 'Nombre maximal d’entrées de la réponse : 1 à 1000'],
  ])('of %j is told in French too', (given, french) => {
    expect(allowed(given, 'fr')).toBe(french);
    expect(allowed(given, 'en')).not.toBe(french);
  });

  it('are in French the same names', () => {
    expect(allowed({ nope: '1' }, 'fr')).toEqual(Object.keys(schema.properties));
  });
});

describe('asOf', () => {
  it('is an instant, or the end of a day', () => {
    expect(momentOf('2025-02-28')?.toISOString()).toBe('2025-02-28T23:59:59.999Z');
    expect(momentOf('2025-02-28T10:00:00+01:00')?.toISOString()).toBe('2025-02-28T09:00:00.000Z');
    expect(momentOf('2025-02-28T10:00:00 01:00')?.toISOString()).toBe('2025-02-28T09:00:00.000Z');
    expect(momentOf('2025-02-28T10:00:00')).toBeUndefined();
  });
});

describe('spans', () => {
  it.each([
    ['2016', '2016-01-01', '2016-12-31'],
    ['2016-Q1', '2016-01-01', '2016-03-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2016-02-10', '2016-02-10', '2016-02-10'],
  ])('%s is from %s to %s', (text, first, last) => {
    expect([firstDay(text), lastDay(text)]).toEqual([first, last]);
  });
});

describe('cursors', () => {
  it('come back as they were', () => {
    expect(keyOf(cursorOf(['MAR', 'é|"']), 2)).toEqual(['MAR', 'é|"']);
    expect(keyOf(undefined, 2)).toEqual([null, null]);
  });

  it.each(['abc', cursorOf(['one']), Buffer.from('["\\u0000","x"]').toString('base64url')])(
    '%s is refused',
    (cursor) => {
      expect(() => keyOf(cursor, 2)).toThrow(Problem);
    },
  );
});

describe('languages', () => {
  it.each([
    [undefined, 'en'],
    ['fr-MA,fr;q=0.9,en;q=0.8', 'fr'],
    ['de, en;q=0.5, fr;q=0.7', 'fr'],
    ['fr;q=0', 'en'],
    ['kk', 'en'],
  ])('%s prefers %s', (header, expected) => {
    expect(preferredLanguage(header)).toBe(expected);
  });
});

describe('entity tags', () => {
  it('change with the data, the language, the form, the clearance and the day', () => {
    const day = Date.parse('2026-01-01T23:59:59Z');
    const tags = [
      entityTag('1', 'en', 'json', false, day),
      entityTag('2', 'en', 'json', false, day),
      entityTag('1', 'fr', 'json', false, day),
      entityTag('1', 'en', 'csv', false, day),
      entityTag('1', 'en', 'json', true, day),
      entityTag('1', 'en', 'json', false, Date.parse('2026-01-02T00:00:00Z')),
    ];
    expect(new Set(tags).size).toBe(tags.length);
    expect(tags[0]).toBe(entityTag('1', 'en', 'json', false, Date.parse('2026-01-01T00:00:00Z')));
  });

  it('are compared weakly, in lists too', () => {
    expect(matchesTag('"x", "1-a"', 'W/"1-a"')).toBe(true);
    expect(matchesTag('*', 'W/"1-a"')).toBe(true);
    expect(matchesTag('W/"1-b"', 'W/"1-a"')).toBe(false);
    expect(matchesTag(undefined, 'W/"1-a"')).toBe(false);
  });
});
