import { expect, test } from '@jest/globals';
import { untilCalm } from './calm.js';
import { type Row, told } from './figure.js';
import { figuresIn } from './figures.js';
import type { Lab } from './lab.js';
import { type Fate, load, type LoadStream, standardLoad } from './load.js';
import { differences, Oracle } from './oracle.js';
import { pageWith } from './report.js';
import { runFigures } from './run-figures.js';
import { quantile, spread } from './statistics.js';
import { table } from './table.js';

const fates: readonly Fate[] = ['accepted', 'duplicate', 'quarantined'];

test.each<LoadStream>(['trade.declarations', 'trade.flows', 'logistics.movements'])(
  'the load of %s: of the size and the shares that are promised, the same again, summed event by event',
  (stream) => {
    const events = [...load(stream, { ...standardLoad, events: 10_000 })];
    const oracle = new Oracle(stream);
    for (const event of events) oracle.add(event);
    const { counts, groups } = oracle.expected;
    expect(fates.map((fate) => events.filter((event) => event.fate === fate).length)).toEqual(
      fates.map((fate) => counts[fate]),
    );
    expect(counts.duplicate / events.length).toBeCloseTo(0.05, 1);
    expect(counts.quarantined / events.length).toBeCloseTo(0.01, 2);
    expect(Object.values(groups).reduce((sum, [count]) => sum + count, 0)).toBe(counts.accepted);
    const bytes = events.reduce((sum, { value }) => sum + value.length, 0) / events.length;
    expect(Math.abs(bytes - 430)).toBeLessThan(40);
    expect([...load(stream, { ...standardLoad, events: 10_000 })]).toEqual(events);
  },
);

test('the oracle finds a sum that differs, a group too many and one that is not there', () => {
  const expected = { a: [1, 2, 3], b: [1, 1, 1] } as const;
  const groups = { a: [...expected.a], b: [...expected.b] } as Parameters<typeof differences>[0];
  expect(
    differences(groups, [
      ['a', [1, 2, 3]],
      ['b', [1, 1, 1]],
    ]),
  ).toEqual([]);
  expect(
    differences(groups, [
      ['a', [1, 2, 4]],
      ['c', [1, 0, 0]],
    ]),
  ).toEqual(['a: 1,2,4, must be 1,2,3', 'c: 1,0,0, must be absent', 'b: absent']);
});

test('quantiles', () => {
  expect(quantile([3, 1, 2], 0.5)).toBe(2);
  expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
  expect(() => quantile([], 0.5)).toThrow('nothing');
  expect(spread([1, 2, 300]).text).toBe('p50 2 ms, p99 294 ms, most 300 ms');
});

test('what is measured while the host takes the cores is set apart, and does not count', async () => {
  // 100 ticks for each stretch, of which the host takes so many.
  const measured = async (stretches: number, takenByHost: number[]) => {
    let nth = 0;
    let taken = 0;
    const ticks = () => ({ all: nth * 100, taken });
    const measure = async () => {
      taken += takenByHost[nth]!;
      return [nth++];
    };
    return untilCalm(stretches, measure, ticks);
  };
  expect(await measured(2, [0, 4, 20, 3, 0])).toEqual({ calm: [0, 3], disturbed: [1, 2], isEnough: true });
  expect(await measured(1, [9, 9, 9, 9, 9])).toEqual({ calm: [], disturbed: [0, 1, 2, 3, 4], isEnough: false });
});

const figureOf = (name: string, run: () => Promise<Row[]> = async () => []) => ({
  ...{ name, title: `title of ${name}`, method: `how ${name} is measured`, run },
});
const row: Row = { what: 'w', value: '1', against: 'a', ratio: '0.5', goal: 'g', holds: false };

test('a table and a page in which a broken goal stands out', () => {
  expect(table([row, told('x', 'y')])).toBe(
    `| figure | measured | against | ratio | goal | holds  |
| ------ | -------- | ------- | ----- | ---- | ------ |
| w      | 1        | a       | 0.5   | g    | **NO** |
| x      | y        |         |       |      |        |
`,
  );
  const text = pageWith({ measured: [{ figure: figureOf('one'), rows: [row] }], form: 'full', postgres: '18.4' }, '');
  for (const part of ['**NO**', 'full form', 'Kafka 4', 'PostgreSQL 18.4', 'kafkajs 2', 'cores', 'how one is measured'])
    expect(text).toContain(part);
});

test('each figure has its section of the page, written anew without the others', () => {
  const page = (what: string, names: string[], before = '') =>
    pageWith(
      {
        ...{ form: 'full', postgres: '18.4' },
        measured: names.map((name) => ({ figure: figureOf(name), rows: [{ ...row, what }] })),
      },
      before,
    );
  const old = page('old', ['one', 'two']);
  expect(old.match(/^#+ .*$/gm)).toEqual(['# How fast Entente is', '## one: title of one', '## two: title of two']);
  expect(page('old', ['two'], page('old', ['one']))).toBe(old);
  expect(page('old', ['one'], page('old', ['two']))).toBe(old);
  const renewed = page('new', ['two'], old);
  const [intro, one, two] = old.split(/^(?=## )/m);
  expect(renewed).toBe(`${intro}${one}${two!.replace('| old ', '| new ')}`);
});

test('a figure that fails is a row that does not hold, and the others are measured all the same', async () => {
  let killed = 0;
  const lab = { killServices: async () => void killed++ } as Partial<Lab> as Lab;
  const broken = figureOf('broken', () => Promise.reject(new Error('WRONG RESULT')));
  const measured = await runFigures(
    lab,
    [broken, figureOf('good', async () => [row])],
    'smoke',
    () => async (_, work) => work(() => {}),
  );
  expect(measured.map(({ rows }) => rows)).toEqual([
    [expect.objectContaining({ what: 'title of broken', against: 'WRONG RESULT', holds: false })],
    [row],
  ]);
  expect(killed).toBe(1);
});

test('the figures are found by listing their folder', async () => {
  const names = (await figuresIn('figures')).map(({ name }) => name);
  expect(names).toEqual([
    'authentication',
    'declarations',
    'flows',
    'gateway',
    'growth',
    'instances',
    'latency',
    'live',
    'movements',
    'overview',
    'recompute-lag',
    'resources',
    'start',
    'world',
  ]);
  expect(await figuresIn('no-such-folder')).toEqual([]);
});
