import { describe, expect, it } from '@jest/globals';
import { productsOf, readCommodity } from './products.js';
import { directionsOf } from './series.js';
import { exported, imported } from './values.fixture.js';

const [there] = directionsOf('KAZ-MAR');

describe('The products of a direction', () => {
  it('are chapters where the Harmonized System has some, never mixed with another list', () => {
    const values = [
      imported('2018', '500'),
      imported('2018', '100', '10'),
      imported('2018', '100', '1001'),
      imported('2018', '40', 'AG'),
      imported('2018', '300', '27'),
      imported('2018', null, '31'),
      imported('2018', '90', '15', 'FCL'),
    ];
    const products = productsOf(there, values)!;
    expect([products.classification, products.by, products.sum]).toEqual(['HS', 'importer', 400]);
    expect(products.shown.map(({ code, amount }) => [code, amount])).toEqual([
      ['27', 300],
      ['10', 100],
    ]);
  });

  it('are the coarsest codes of the Harmonized System where it has no chapters', () => {
    const values = [
      imported('2018', '60', '1001'),
      imported('2018', '55', '100199'),
      imported('2018', '5', '100119'),
      imported('2018', '30', '2709'),
      imported('2018', '90', '15', 'FCL'),
    ];
    const products = productsOf(there, values)!;
    expect([products.classification, products.digits, products.sum]).toEqual(['HS', 4, 90]);
    expect(products.shown.map(({ code }) => code)).toEqual(['1001', '2709']);
  });

  it('are items of another list where that is all there is, and what the exporter says where the importer is silent', () => {
    const values = [
      imported('2018', '500'),
      exported('2018', '90', '15', 'FCL'),
      exported('2018', '95', 'TOTAL', 'FCL'),
    ];
    const products = productsOf(there, values)!;
    expect([products.classification, products.by, products.shown.length, products.sum]).toEqual([
      'FCL',
      'exporter',
      1,
      90,
    ]);
    expect(productsOf(there, [imported('2018', '500')])).toBeUndefined();
  });

  it('are twelve, and the others together', () => {
    const values = Array.from({ length: 15 }, (_, index) => imported('2018', String(index + 1), String(10 + index)));
    const { shown, others, sum } = productsOf(there, values)!;
    expect(shown.map(({ amount }) => amount)).toEqual([15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4]);
    expect([others, sum]).toEqual([{ amount: 6, count: 3 }, 120]);
  });
});

describe('The product of an address', () => {
  it('is a code with the list that it is of', () => {
    expect(readCommodity('FCL/79', 'HS')).toEqual({ classification: 'FCL', commodity: '79' });
    expect(readCommodity(undefined, 'HS2017')).toEqual({ classification: 'HS2017', commodity: 'TOTAL' });
    expect(readCommodity('79', 'HS')).toEqual({ classification: 'HS', commodity: 'TOTAL' });
  });
});
