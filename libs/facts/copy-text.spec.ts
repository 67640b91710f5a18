import { expect, test } from '@jest/globals';
import { copyRow } from './copy-text.js';

test.each([
  ['a text', 'Қазақстан', 'Қазақстан'],
  ['what COPY takes for its own', 'a\\b\tc\nd\re', 'a\\\\b\\tc\\nd\\re'],
  ['the mark of null, as a text', '\\N', '\\\\N'],
  ['the end of the data, as a text', '\\.', '\\\\.'],
  ['an empty text', '', ''],
  ['nothing', null, '\\N'],
  ['nothing at all', undefined, '\\N'],
  ['a number', 0, '0'],
  ['a truth', false, 'false'],
  ['a moment', new Date(Date.UTC(2025, 1, 28)), '2025-02-28T00:00:00.000Z'],
  ['bytes', Buffer.from([0, 0x5c, 0xff]), '\\\\x005cff'],
  ['a list', ['a,b', 'say "x"', 'NULL', '{}'], '{"a,b","say \\\\"x\\\\"","NULL","{}"}'],
  ['an empty list', [], '{}'],
  ['a list, escaped for itself and then for COPY', ['\\\n'], '{"\\\\\\\\\\n"}'],
])('%s', (_, value, expected) => {
  expect(copyRow([value])).toBe(`${expected}\n`);
});

test('columns are parted by tabs, rows end with a line', () => {
  expect(copyRow(['a', null, 1])).toBe('a\t\\N\t1\n');
});
