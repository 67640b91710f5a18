import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, canonicalJsonOf } from './canonical-json.js';

/** The same value with the keys of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, child]) => [key, reversed(child)]),
  );
}

test('keys are sorted at every depth, lists keep their order, there is no white space', () => {
  expect(canonicalJson({ b: [{ d: 1, c: null }, 'x y'], a: { '10': 1, '9': 2 } })).toBe(
    '{"a":{"10":1,"9":2},"b":[{"c":null,"d":1},"x y"]}',
  );
});

test('is JSON of the same value, and the same however its keys were written', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(reversed(value))).toBe(text);
    }),
  );
});

test('what differs stays different', () => {
  const values = [null, 0, '0', '', [], {}, [null], { a: 1 }, { a: '1' }, [1, 2], [2, 1], false];
  expect(new Set(values.map(canonicalJson)).size).toBe(values.length);
});

test('is the same when the keys are known before, those that are not there too', () => {
  const names = ['z', 'a', '"', 'é', 'text'];
  const object = fc.record(
    { z: fc.jsonValue(), a: fc.string(), '"': fc.double(), text: fc.string({ unit: 'binary' }) },
    { requiredKeys: [] },
  );
  fc.assert(fc.property(object, (value) => expect(canonicalJsonOf(names)(value)).toBe(canonicalJson(value))));
});

test('is that of RFC 8785: its examples of numbers and texts, and of the order of keys', () => {
  const values = String.raw`{
    "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
    "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false]
  }`;
  expect(canonicalJson(JSON.parse(values))).toBe(
    String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
  );
  const keys = String.raw`{"\u20ac":"Euro","\r":"Return","\ufb33":"Dalet","1":"One","\ud83d\ude00":"Smiley","\u0080":"Control","\u00f6":"O"}`;
  const sorted = canonicalJson(JSON.parse(keys)).match(/\w+(?="[,}])/g);
  expect(sorted).toEqual(['Return', 'One', 'Control', 'O', 'Euro', 'Smiley', 'Dalet']);
});
