import { expect, test } from '@jest/globals';
import { sold } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { computeValues } from '../../engine/read-values.js';
import { keptCommodities } from '../../engine/scope.js';
import { indicator } from './definition.js';

const facts = useFacts();

/**
 * Exports of ten countries in 1995, US dollars: of three products and of the thirty of the sample together; then the RCA of
 * each of the three. From tests/fixtures/stata_single_year_1995.csv of cid-harvard/py-ecomplexity (MIT), which holds what
 * the Stata package ecomplexity makes of them.
 */
const sample: Record<string, [exports: string[], total: string, rca: string[]]> = {
  AUT: [['43653868', '132463432', '367287232'], '2672779357', ['0.570834', '3.526584', '0.708922']],
  BEL: [['231388160', '86797000', '717646016'], '6975516156', ['1.159352', '0.885421', '0.530749']],
  CHE: [['90164712', '49049244', '329887360'], '2993187816', ['1.052817', '1.166057', '0.568574']],
  DEU: [['391713408', '299613088', '2773312256'], '19708754224', ['0.694640', '1.081740', '0.725931']],
  DNK: [['198693296', '16016267', '1462871808'], '3894971053', ['1.782910', '0.292603', '1.937571']],
  ESP: [['305514464', '51453224', '570153152'], '3207956542', ['3.328540', '1.141315', '0.916893']],
  GBR: [['338536704', '44137504', '661859456'], '7653000226', ['1.546053', '0.410391', '0.446159']],
  ITA: [['94375328', '167984992', '4259899904'], '12583940746', ['0.262115', '0.949894', '1.746378']],
  POL: [['70817696', '806821.19', '704726720'], '1842976506', ['1.342989', '0.031151', '1.972680']],
  SVN: [['15337200', '26051138', '212774400'], '685192464', ['0.782319', '2.705425', '1.602000']],
};
const products = ['1704', '6804', '9403'];

test('ten countries and three products, as another program has them', async () => {
  const events = Object.entries(sample).flatMap(([country, [exports, total]]) => [
    sold(country, 'MAR', total),
    // Another partner, without trade: of one alone nothing would be said.
    sold(country, country === 'AUT' ? 'BEL' : 'AUT', '0'),
    ...products.map((commodity, n) => sold(country, 'MAR', exports[n]!, { commodity })),
  ]);
  await facts.load(events);
  const expected = Object.entries(sample).flatMap(([country, [, , rca]]) =>
    products.map((product, n) => [`2016 ${country}/HS/${product}`, `${rca[n]} 1 10/11`]),
  );
  const read = await facts.read(indicator);
  for (const [key, line] of expected) expect({ key, line: read[key!] }).toEqual({ key, line });

  const asked = await computeValues(facts.client, indicator, { subjects: ['AUT'], commodities: ['6804'] });
  expect(asked.map(({ value }) => value)).toEqual(['3.526584']);
  expect(await computeValues(facts.client, indicator, { commodities: keptCommodities })).toEqual([]);
});

test('what is missing says why', async () => {
  const wheat = { commodity: '1001' };
  await facts.load([
    ...[sold('KAZ', 'MAR', '10', wheat), sold('KAZ', 'MAR', '40')],
    // All goods are not reported: no part of the world either.
    sold('FRA', 'MAR', '10', wheat),
    ...[sold('MAR', 'KAZ', '10', { ...wheat, confidentiality: 'C' }), sold('MAR', 'KAZ', '60')],
    ...[sold('CHN', 'KAZ', '10', { ...wheat, currency: 'EUR' }), sold('CHN', 'KAZ', '10')],
    ...[sold('RUS', 'KAZ', '0', wheat), sold('RUS', 'KAZ', '0')],
    ...[sold('KAZ', 'CHN', '0'), sold('RUS', 'CHN', '0')],
  ]);
  expect(await facts.read(indicator)).toMatchObject({
    '2016 KAZ/HS/1001': '2.750000 1 4/4', // by hand: (10 / 40) / (10 / 110)
    '2016 FRA/HS/1001': 'not-reported 1 4/4',
    '2016 MAR/HS/1001': 'suppressed 1 4/4',
    '2016 CHN/HS/1001': 'mixed-units 1 0/?',
    '2016 RUS/HS/1001': 'zero-denominator 1 4/4',
  });
});

test('half of the countries that are named are no world', async () => {
  await facts.load([sold('KAZ', 'MAR', '10', { commodity: '1001' }), sold('KAZ', 'MAR', '40')]);
  expect(await facts.read(indicator)).toMatchObject({ '2016 KAZ/HS/1001': 'insufficient-coverage 1 1/2' });
});

test('exports to one partner alone say nothing of all exports; one product may go to one alone', async () => {
  const wheat = { commodity: '1001' };
  await facts.load([
    ...[sold('KAZ', 'MAR', '10', wheat), sold('KAZ', 'MAR', '40')],
    ...[sold('MAR', 'KAZ', '10', wheat), sold('MAR', 'KAZ', '60'), sold('MAR', 'FRA', '0')],
  ]);
  expect(await facts.read(indicator)).toMatchObject({
    '2016 KAZ/HS/1001': 'insufficient-coverage 1 2/3',
    '2016 MAR/HS/1001': '0.833333 1 2/3', // by hand: (10 / 60) / (20 / 100)
  });
});
