import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { isStreamName } from '#contracts/streams.js';
import { catalogue, indicatorOf } from './catalogue.js';
import { relationText } from './engine/queries.js';

const root = new URL('./catalogue/', import.meta.url);
const folders = readdirSync(root, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);
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

test.each(catalogue.map((indicator) => [indicator.code, indicator] as const))(
  '%s is told in English and in French, with its unit, formula and source',
  (code, { name, description, unit, formula, source, version, inputs, dated, folder }) => {
    expect(code).toMatch(/^[a-z]+(\.[a-z_]+)+$/);
    for (const text of [name, description]) {
      expect(Object.keys(text).sort()).toEqual(['en', 'fr']);
      expect(text.en).not.toBe(text.fr);
    }
    for (const text of [name.en, name.fr, description.en, description.fr, unit, formula, source]) {
      expect(text?.trim()).toBe(text);
      expect(text).toMatch(/\S/);
    }
    expect(Number.isInteger(version) && version > 0).toBe(true);
    expect(inputs.length > 0 && inputs.every(isStreamName)).toBe(true);
    expect({ code, dated }).toEqual({ code, dated: needsToday(folder, catalogueEntry(code).relations) });
  },
);

test.each(catalogue.map((indicator) => [indicator.code, indicator] as const))(
  '%s names the relations that its SQL reads, each after those that it needs',
  (_, { relations, folder }) => {
    expect(new Set(relations).size).toBe(relations.length);
    relations.forEach((name, index) => {
      const later = [...relations.slice(index + 1).map(relationText), sqlOf(folder)];
      expect({ name, read: later.some((sql) => reads(sql, name)) }).toEqual({ name, read: true });
    });
  },
);

const catalogueEntry = (code: string) => indicatorOf(code)!;
const reads = (sql: string, name: string) => new RegExp(`\\b(?:from|join)\\s+${name}\\b`).test(sql);

function needsToday(folder: URL, relations: readonly string[]): boolean {
  return [sqlOf(folder), ...relations.map(relationText)].some((sql) => reads(sql, 'clock'));
}
