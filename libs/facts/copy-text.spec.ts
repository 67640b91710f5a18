import { expect, test } from '@jest/globals';
import { copyField } from './copy-text.js';

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
  ['a list', ['a,b', 'say "x"', 'NULL', '{}'], '{"a,b","say \\\\"x\\\\"","NULL","{}"}'],
  ['an empty list', [], '{}'],
  ['a list, escaped for itself and then for COPY', ['\\\n'], '{"\\\\\\\\\\n"}'],
])('%s', (_, value, expected) => {
  expect(copyField(value)).toBe(expected);
});
