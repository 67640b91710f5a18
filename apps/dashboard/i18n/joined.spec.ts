import { expect, test } from '@jest/globals';
import { allJoined, joined } from './joined.js';

test.each([
  ['(FCL) : ils', '(FCL)\u00a0: ils'],
  ['(90 % ne dépassent)', '(90\u202f% ne dépassent)'],
  ['6 ; état', '6\u202f; état'],
  [' ; ', '\u202f; '],
  ['Source :', 'Source\u00a0:'],
  ['Vraiment ? Oui !', 'Vraiment\u202f? Oui\u202f!'],
  ['« crédible » et «sûr»', '«\u00a0crédible\u00a0» et «\u00a0sûr\u00a0»'],
])('%j is held together', (text, held) => {
  expect(joined(text)).toBe(held);
  expect(joined(held)).toBe(held);
});

test.each(['2026-11-26T05:30:00Z', 'https://example.org/?a=1:2', 'a, b. c', 'le 12:30'])('%j stays as it is', (text) =>
  expect(joined(text)).toBe(text),
);

test('texts in lists and objects, and those that functions give, are held together; what is no text stays', () => {
  const texts = allJoined({ list: ['a : b'], told: (name: string) => `${name} : ici`, count: 3, none: null });
  expect(texts).toEqual({ list: ['a\u00a0: b'], told: expect.any(Function), count: 3, none: null });
  expect(texts.told('Maroc')).toBe('Maroc\u00a0: ici');
});
