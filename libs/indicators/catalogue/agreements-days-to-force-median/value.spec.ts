import { expect, test } from '@jest/globals';
import { simulatedSource } from '../../../../tests/support/events.js';
import { action } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();
const asked = '2025-12-31';
const daysBefore = (days: number) => new Date(Date.parse(asked) - days * 86_400_000).toISOString().slice(0, 10);

/** Instruments that came into force after so many days, and (`6+`) that have waited for so many. */
function instruments(spells: string, domain: 'political' | 'economic' = 'political') {
  return spells.split(' ').flatMap((spell, index) => {
    const days = Number.parseInt(spell);
    const instrument = `${domain}-${index}`;
    if (spell.endsWith('+')) return [action({ instrument, domain, action: 'signed', date: daysBefore(days) })];
    return [
      action({ instrument, domain, action: 'signed', date: daysBefore(40) }),
      action({ instrument, domain, action: 'in-force', date: daysBefore(40 - days) }),
    ];
  });
}

async function read(key: string): Promise<string[]> {
  const told = await facts.read(indicator, asked);
  return ['median', 'lower', 'upper'].map((statistic) => told[`${key}/${statistic}`]!);
}

test('remission of acute leukaemia: 6-MP 23 weeks, placebo 8', async () => {
  // Freireich et al., Blood 21 (1963): weeks in remission of 21 patients each, as given in Kleinbaum and Klein, Survival
  // Analysis, chapters 1 and 2, with the curve .8571 (6), .8067 (7), .7529 (10), .6902 (13), .6275 (16), .5378 (22), .4482 (23).
  await facts.load([
    ...instruments('6 6 6 7 10 13 16 22 23 6+ 9+ 10+ 11+ 17+ 19+ 20+ 25+ 32+ 32+ 34+ 35+', 'economic'),
    ...instruments('1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23', 'political'),
  ]);
  // The limits are worked out here: 6-MP 13 and none, placebo 4 and 11.
  const notReached = 'insufficient-coverage d 21/21';
  expect(await read('2025 economic')).toEqual(['23 d 21/21', '13 d 21/21', notReached]);
  expect(await read('2025 political')).toEqual(['8 d 21/21', '4 d 21/21', '11 d 21/21']);
});

test('all domains together', async () => {
  await facts.load([...instruments('10 20', 'political'), ...instruments('30 35+', 'economic')]);
  // By hand, of 10, 20, 30, 35+: S = 3/4, 1/2, 1/4. A half that is pending is no more than a half.
  expect((await read('2025 TOTAL'))[0]).toBe('20 d 4/4');
  // Of 30, 35+: S(30) = 1/2.
  expect((await read('2025 economic'))[0]).toBe('30 d 2/2');
});

test('pending ones are not dropped: while more than half are, there is no median', async () => {
  await facts.load(instruments('10 20+ 30+'));
  expect((await read('2025 political'))[0]).toBe('insufficient-coverage d 3/3'); // S(10) = 2/3; of 10 alone it would be 10
});

test('a single instrument has a median and no interval; on the day before its force it was pending', async () => {
  await facts.load([
    action({ action: 'signed', date: '2024-12-05' }, { id: 'signed', source: simulatedSource }),
    action({ action: 'in-force', date: '2025-03-10' }, { id: 'in force' }),
  ]);
  expect(await read('2025 political')).toEqual([
    '95 d 1/1 simulated',
    'insufficient-coverage d 1/1 simulated',
    'insufficient-coverage d 1/1 simulated',
  ]);
  const before = await facts.read(indicator, '2025-03-09T23:59:59Z');
  expect(before).toMatchObject({ '2025 political/median': 'insufficient-coverage d 1/1 simulated' });
  expect(await facts.explain(indicator, asked)).toMatchObject({
    '2024 political/median': ['signed'],
    '2025 TOTAL/median': ['in force', 'signed'],
  });
});

test('in force on the day of its signature is zero days', async () => {
  await facts.load(instruments('0'));
  expect((await read('2025 political'))[0]).toBe('0 d 1/1');
});

test('in force without a known signature is not counted, and lessens coverage', async () => {
  await facts.load([action({ instrument: 'I2', action: 'in-force', date: '2025-03-10' })]);
  expect((await read('2025 political'))[0]).toBe('not-reported d 0/1');
  await facts.load(instruments('12'));
  expect((await read('2025 political'))[0]).toBe('12 d 1/2');
});
