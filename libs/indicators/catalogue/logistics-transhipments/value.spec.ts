import { expect, test } from '@jest/globals';
import { simulatedSource } from '../../../../tests/support/events.js';
import { service } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();
const asked = '2025-08-15T12:00:00Z';

const line = (name: string, stops: string[], validFrom = '2025-06-01') =>
  service({ service: name, stops, validFrom }, { id: name });

/** Changes by pair, in a month. */
const changes = async (period: string) => {
  const values = await facts.values(indicator, asked);
  const then = values.filter((value) => value.period === period);
  return Object.fromEntries(then.map(({ subject, value, reason }) => [subject, value ?? reason]));
};

test('changes are counted where two services call at the same place, at most two', async () => {
  await facts.load([
    line('caspian', ['KZAAU', 'AZBAK']),
    line('caucasus', ['AZBAK', 'GEPTI']),
    line('black-sea', ['GEPTI', 'TRIST']),
    line('mediterranean', ['TRIST', 'MAPTM']),
  ]);
  // By hand, along the chain: neighbours 0, the next 1, and so on; Kazakhstan to Morocco would take 3.
  expect(await changes('2025-06')).toEqual({
    'AZE-KAZ': '0',
    'AZE-GEO': '0',
    'GEO-TUR': '0',
    'MAR-TUR': '0',
    'GEO-KAZ': '1',
    'AZE-TUR': '1',
    'GEO-MAR': '1',
    'KAZ-TUR': '2',
    'AZE-MAR': '2',
    'KAZ-MAR': 'insufficient-coverage',
  });
});

test('the least of several ways; a service that closes takes its ways with it, and that is told', async () => {
  await facts.load([
    line('east', ['KZAAU', 'AZBAK', 'GEPTI']),
    line('west', ['GEPTI', 'MAPTM']),
    line('through', ['KZAAU', 'MAPTM'], '2025-07-01'),
    service(
      { service: 'through', validFrom: '2025-08-01', action: 'closed', stops: ['KZAAU', 'MAPTM'] },
      { id: 'end' },
    ),
    service({ service: 'west', validFrom: '2025-08-10', action: 'changed', stops: ['GEPTI', 'TRIST'] }, { id: 'left' }),
  ]);
  expect(await changes('2025-06')).toMatchObject({ 'KAZ-MAR': '1' });
  expect(await changes('2025-07')).toMatchObject({ 'KAZ-MAR': '0' });
  // Morocco is called at no longer.
  expect(await changes('2025-08')).toMatchObject({ 'KAZ-MAR': 'insufficient-coverage', 'KAZ-TUR': '1' });
  const explained = await facts.explain(indicator, asked);
  expect(explained['2025-08']).toEqual(['east', 'end', 'left']);
});

test('in the same country is not at the same place; before a service calls in a country there is nothing to tell', async () => {
  await facts.load([line('east', ['KZAAU', 'GEBUS']), line('west', ['GEPTI', 'MAPTM'], '2025-07-01')]);
  expect(await changes('2025-06')).toEqual({ 'GEO-KAZ': '0' });
  expect(await changes('2025-07')).toEqual({ 'GEO-KAZ': '0', 'GEO-MAR': '0', 'KAZ-MAR': 'insufficient-coverage' });
});

test('one simulated service makes every way simulated; one within a country makes none', async () => {
  await facts.load([
    line('east', ['KZAAU', 'GEPTI']),
    service({ service: 'home', stops: ['GEPTI', 'GEBUS'], validFrom: '2025-06-01' }, { source: simulatedSource }),
  ]);
  expect(await facts.read(indicator, asked)).toMatchObject({ '2025-06': '0 1 1/?' });
  await facts.load([
    service({ service: 'west', stops: ['GEBUS', 'MAPTM'], validFrom: '2025-07-01' }, { source: simulatedSource }),
  ]);
  expect(await changes('2025-07')).toMatchObject({ 'KAZ-MAR': 'insufficient-coverage' });
  const values = await facts.values(indicator, asked, ['GEO-KAZ']);
  expect(values.map(({ period, simulated }) => [period, simulated])).toEqual([
    ['2025', true],
    ['2025-06', false],
    ['2025-07', true],
    ['2025-08', true],
    ['2025-Q2', false],
    ['2025-Q3', true],
  ]);
});
