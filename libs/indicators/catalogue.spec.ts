import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { isStreamName } from '#contracts/streams.js';
import { inLanguage, languages } from '#reference/languages.js';
import { arithmeticOf } from './arithmetic.js';
import { catalogue, indicatorOf } from './catalogue.js';
import { missingReasons } from './definition.js';
import { relationText } from './engine/queries.js';

const root = new URL('./catalogue/', import.meta.url);
const folders = readdirSync(root, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);
/** Of figures of several reaches and levels, one file: `pair_headings_flow` is `flow.sql` of headings of pairs. */
const fileOf = (relation: string) => relation.replace(/^(?:pair|country|world)_(?:headings_)?/, '');
const sqlOf = (folder: URL) => readFileSync(new URL('value.sql', folder), 'utf8');

test.each(folders)('%s holds a definition, its SQL and its reference test', (name) => {
  const folder = new URL(`${name}/`, root);
  for (const file of ['definition.ts', 'value.sql', 'value.spec.ts']) {
    expect({ file, there: existsSync(new URL(file, folder)) }).toEqual({ file, there: true });
  }
});

test('adding an indicator is adding a folder: the catalogue is what the folders hold, by code', () => {
  expect(catalogue.map(({ folder }) => folder.href).sort()).toEqual(
    folders.map((name) => new URL(`${name}/`, root).href).sort(),
  );
  const codes = catalogue.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].sort());
  // A folder is named after the code that it defines.
  expect(codes.map((code) => code.replace(/[._]/g, '-')).sort()).toEqual([...folders].sort());
});

test('an indicator is found by its code', () => {
  for (const indicator of catalogue) expect(indicatorOf(indicator.code)).toBe(indicator);
  expect(indicatorOf('trade.nothing')).toBeUndefined();
});

const each = catalogue.map((indicator) => [indicator.code, indicator] as const);

test.each(each)('%s is told in every language, with its unit, formula and source', (code, indicator) => {
  const { name, description, operands, missing, unit, latex, source, version, inputs, range } = indicator;
  expect(code).toMatch(/^[a-z]+(\.[a-z_]+)+$/);
  const texts = [name, description, source, ...Object.values(operands), ...Object.values(missing)];
  for (const text of texts) expect(Object.keys(text).sort()).toEqual([...languages].sort());
  for (const text of [name, description]) expect(text.en).not.toBe(text.fr);
  const prose = texts.flatMap((text) => Object.values(text));
  for (const text of prose) expect(text).not.toContain("'"); // ’
  for (const text of [...prose, unit, latex]) {
    expect(text.trim()).toBe(text);
    expect(text).toMatch(/\S/);
  }
  const [least, greatest] = range;
  expect(least === null || greatest === null || least < greatest).toBe(true);
  expect(Number.isInteger(version) && version > 0).toBe(true);
  expect(inputs.length > 0 && inputs.every(isStreamName)).toBe(true);
});

test.each(each)('%s has its formula and its arithmetic in symbols alone, or in every language', (_, indicator) => {
  const { formula, arithmetic } = indicator;
  for (const text of [formula, arithmetic]) {
    if (typeof text === 'string') {
      expect(text).toMatch(/^\S.*$/);
      expect(text.replaceAll(/\b(sqrt|min|max|exp)\b/g, '')).not.toMatch(/\p{Ll}{3}/u);
      continue;
    }
    expect(Object.keys(text).sort()).toEqual([...languages].sort());
    expect(text.fr).not.toBe(text.en);
    // Each writes its decimals.
    expect([text.en, text.fr]).toEqual([expect.not.stringMatching(/\d,\d/), expect.not.stringMatching(/\d\.\d/)]);
  }
  const symbols = languages.map((language) => inLanguage(arithmetic, language).match(/\{\w+\}/g));
  expect(symbols).toEqual(symbols.map(() => symbols[0]));
});

test('the arithmetic is told with the words and decimals of the language', () => {
  const of = { operands: { q: '0.5', n: '26' }, value: '37.009' };
  const indicator = indicatorOf('logistics.transit_time')!;
  expect(arithmeticOf(indicator, of, 'en')).toBe('percentile 0.5 of 26 times = 37.009');
  expect(arithmeticOf(indicator, of, 'fr')).toBe('percentile 0,5 de 26 durées = 37,009');
});

test.each(each)('%s depends on the day if its SQL asks for it', (_, { dated, folder, relations }) => {
  expect(dated).toBe(needsToday(folder, relations));
});

test.each(each)(
  '%s explains every symbol of its arithmetic and its formula, and its SQL gives each',
  (_, indicator) => {
    const { arithmetic, operands, folder } = indicator;
    const explained = Object.keys(operands);
    for (const [, symbol] of inLanguage(arithmetic, 'en').matchAll(/\{(\w+)\}/g)) expect(explained).toContain(symbol);
    // D5 is written as D_5 there.
    for (const symbol of explained)
      expect(indicator.latex).toMatch(new RegExp(`(?<![A-Za-z\\\\])${[...symbol].join('_?')}(?![A-Za-z])`));
    for (const symbol of explained) expect(sqlOf(folder)).toContain(`'${symbol}', `);
  },
);

test.each(each)('%s lists every reason that its SQL gives, and no other', (_, { folder, relations, missing }) => {
  const own = sqlOf(folder);
  // Of what its figures lack, one may pass on a single reason.
  const only = /max\(reason\) filter \(where reason = '([a-z-]+)'\)/.exec(own)?.[1];
  const passedOn = relations.flatMap((name) => reasonsIn(relationText(name, { asOf: true, explained: true })));
  const given = new Set([...reasonsIn(own), ...(only === undefined ? passedOn : [only])]);
  expect(Object.keys(missing).sort()).toEqual([...given].sort());
});

test.each(each)(
  '%s names the relations that its SQL reads, each after those that it needs',
  (_, { relations, folder }) => {
    expect(new Set(relations).size).toBe(relations.length);
    relations.forEach((name, index) => {
      const later = [
        ...relations.slice(index + 1).map((name) => relationText(name, { asOf: true, explained: true })),
        sqlOf(folder),
      ];
      expect({ name, read: later.some((sql) => reads(sql, name)) }).toEqual({ name, read: true });
    });
  },
);

test('every relation is read by some indicator', () => {
  const files = readdirSync(new URL('./relations/', import.meta.url)).filter((file) => !file.endsWith('.now.sql'));
  const used = new Set(catalogue.flatMap(({ relations }) => relations).map((name) => `${fileOf(name)}.sql`));
  expect([...used].sort()).toEqual(files.sort());
});

const reads = (sql: string, name: string) => new RegExp(`\\b(?:from|join)\\s+${name}\\b`).test(sql);

/** What a statement gives as a reason, not what it compares one with. */
function reasonsIn(sql: string): string[] {
  const given = [...sql.matchAll(/(?:then|else|,) '([a-z-]+)'/g)].map(([, text]) => text!);
  return given.filter((text) => missingReasons.some((reason) => reason === text));
}

function needsToday(folder: URL, relations: readonly string[]): boolean {
  return [sqlOf(folder), ...relations.map((name) => relationText(name, { asOf: true, explained: true }))].some((sql) =>
    reads(sql, 'clock'),
  );
}
