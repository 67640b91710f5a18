import { describe, expect, it } from '@jest/globals';
import Type from 'typebox';
import { csvOf, prefersCsv } from './csv.js';
import { orNull } from './schemas.js';

const entry = Type.Object({
  code: Type.String(),
  value: orNull(Type.String()),
  coverage: orNull(Type.Object({ present: Type.Integer(), whole: Type.Boolean() })),
  names: Type.Array(Type.String()),
  texts: Type.Record(Type.String(), Type.String()),
});
const one = { code: 'A', value: '1.50', coverage: { present: 2, whole: true }, names: ['x', 'y'], texts: { fr: 'é' } };
const cellOf = (code: string) => csvOf(Type.Object({ code: Type.String() }), [{ code }]).slice('code\r\n'.length, -2);

describe('CSV', () => {
  it('has a column a member, however deep, and lists and maps as JSON', () => {
    expect(csvOf(entry, [one, { ...one, value: null, coverage: null, names: [] }])).toBe(
      'code,value,coverage.present,coverage.whole,names,texts\r\n' +
        'A,1.50,2,true,"[""x"",""y""]","{""fr"":""é""}"\r\n' +
        'A,,,,[],"{""fr"":""é""}"\r\n',
    );
  });

  it('has its names even when there is nothing', () => {
    expect(csvOf(entry, [])).toBe('code,value,coverage.present,coverage.whole,names,texts\r\n');
  });

  it.each([
    ['a,b', '"a,b"'],
    ['say "a"', '"say ""a"""'],
    ['a\nb', '"a\nb"'],
    ['a\rb', '"a\rb"'],
  ])('quotes %j', (text, cell) => {
    expect(cellOf(text)).toBe(cell);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+1', "'+1"],
    ['-1-1', "'-1-1"],
    ['\t=1', "'\t=1"],
    ["'quoted'", "''quoted'"],
  ])('defuses the formula %j by an apostrophe that can be taken off again', (text, cell) => {
    expect(cellOf(text)).toBe(cell);
    expect(cell.replace(/^'/, '')).toBe(text);
  });

  it.each(['-1', '-0.333333', '12345678901234567890.123456', 'Côte d’Ivoire'])('leaves %s as it is', (text) => {
    expect(cellOf(text)).toBe(text);
  });

  it.each([
    ['text/csv', true],
    ['text/csv, application/json;q=0.9', true],
    ['application/json, text/csv;q=0.5', false],
    ['*/*', false],
    ['text/csv;q=0', false],
    ['text/html,application/xhtml+xml,*/*;q=0.8', false],
    [undefined, false],
  ])('is what %s asks for: %s', (header, wanted) => {
    expect(prefersCsv(header)).toBe(wanted);
  });
});
