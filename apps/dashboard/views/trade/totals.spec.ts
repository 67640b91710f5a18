import { describe, expect, it } from '@jest/globals';
import { apart, directionsOf, isTiny, latestOf, missingOf, runsOf, saidBy } from './series.js';
import { compare, sourcesOf, totalsOf, yearsOfLists } from './totals.js';
import { exported, imported } from './values.fixture.js';

const [there, back] = directionsOf('KAZ-MAR');

describe('The totals of a pair', () => {
  it('take each direction as its importer says it, and as its exporter does where the importer has no number', () => {
    const values = [imported('2016', '100'), exported('2016', '90'), imported('2018', null), exported('2018', '70')];
    const { ways, years, latest, there: known } = totalsOf('KAZ-MAR', values);
    expect(years).toEqual(['2016', '2017', '2018']);
    expect(ways.map(({ direction }) => direction)).toEqual([there, back]);
    expect(ways[0]!.points.map(({ year, amount, by }) => [year, amount, by])).toEqual([
      ['2016', 100, 'importer'],
      ['2017', NaN, 'importer'],
      ['2018', 70, 'exporter'],
    ]);
    expect(ways[1]!.points.every(({ value }) => value === undefined)).toBe(true);
    expect([latest, known]).toEqual(['2018', 2]);
  });

  it('leave a year without a number empty, with the reason that was given, and count a zero as a number', () => {
    const { ways, there: known } = totalsOf('KAZ-MAR', [imported('1995', null), imported('1996', '0')]);
    const [missing, zero] = ways[0]!.points;
    expect([missing!.amount, missing!.value!.reason]).toEqual([NaN, 'not-reported']);
    expect([zero!.amount, known]).toEqual([0, 1]);
  });

  it('tell the years without a number by their reason', () => {
    const unclear = {
      reason: 'unknown-source-semantics',
      reasonText: 'The source does not say what it means',
    } as const;
    const values = [
      { ...imported('1995', null), ...unclear },
      { ...imported('1996', null), ...unclear },
      imported('1997', null),
      imported('1999', '5'),
    ];
    expect(missingOf(totalsOf('KAZ-MAR', values).ways[0]!.points)).toEqual([
      { reason: unclear.reasonText, years: ['1995', '1996'] },
      { reason: undefined, years: ['1997', '1998'] },
    ]);
  });

  it('tell a figure that is tiny beside that of a year around it, which a zero is not', () => {
    const values = ['607', '60701', '60700', '0', '90000'].map((amount, index) =>
      imported(String(2014 + index), amount),
    );
    const { years, ways } = totalsOf('KAZ-MAR', values);
    expect(years.filter((year) => isTiny(ways[0]!.points, year))).toEqual(['2014']);
    expect(isTiny(ways[0]!.points, undefined)).toBe(false);
  });

  it('are of whole years and of the Harmonized System alone, whatever its edition', () => {
    const values = [
      imported('2018', null),
      imported('2018', '5', 'TOTAL', 'HS2017'),
      imported('2018-Q1', '1'),
      imported('2019', '7', 'TOTAL', 'FCL'),
    ];
    const { years, classification } = totalsOf('KAZ-MAR', values);
    expect([years, classification]).toEqual([['2018'], 'HS2017']);
    expect(yearsOfLists(there, values)).toEqual(['2019']);
    expect(yearsOfLists(back, values)).toEqual([]);
  });

  it('draw the currency that most of the numbers are in', () => {
    const values = [imported('2017', '1'), imported('2018', '2'), { ...imported('2019', '3'), unit: 'KZT' }];
    expect(totalsOf('KAZ-MAR', values).unit).toBe('USD');
    expect(totalsOf('KAZ-MAR', []).unit).toBeUndefined();
  });
});

describe('Two sides', () => {
  const of = (...values: Parameters<typeof saidBy>[2]) =>
    compare({ byImporter: saidBy('importer', there, values), byExporter: saidBy('exporter', there, values) });

  it('are compared in the years that both speak of', () => {
    expect(of(imported('2017', '1'), imported('2018', '2'), exported('2018', '3'))).toEqual({
      kind: 'both',
      years: ['2018'],
    });
    expect(of(imported('2017', '1'), exported('2018', '3'))).toEqual({
      kind: 'apart',
      exporter: ['2018'],
      importer: ['2017'],
    });
  });

  it('are one when the other gives no number, which a reason is not', () => {
    const years = ['2018'];
    expect(of(imported('2018', '1'), exported('2018', null))).toEqual({ kind: 'one-sided', speaks: 'importer', years });
    expect(of(exported('2018', '1'))).toEqual({ kind: 'one-sided', speaks: 'exporter', years });
    expect(of(imported('2018', null))).toEqual({ kind: 'none' });
  });

  it('come from the collections that have a number', () => {
    const area = { code: 'KAZ', name: 'Kazakhstan' };
    const side = { currency: 'USD', valuation: 'CIF', reason: null };
    const entry = {
      exporter: area,
      importer: area,
      period: '2018',
      commodity: 'TOTAL',
      commodityName: null,
      asymmetry: null,
      reason: 'one-sided',
      reasonText: null,
      cifFobFactor: '1',
      simulated: false,
      recordedAt: '2026-11-25T21:46:49.965Z',
    };
    const exporterReported = { ...side, value: null, source: 'NATIONAL' };
    const importerReported = { ...side, value: '1', source: 'COMTRADE' };
    const hs = { ...entry, classification: 'HS', exporterReported, importerReported };
    const fcl = { ...hs, classification: 'FCL', importerReported: { ...importerReported, source: 'FAOSTAT' } };
    expect(sourcesOf([hs, hs, fcl])).toEqual(['COMTRADE']);
  });
});

describe('Years and places', () => {
  it('are told as runs', () => {
    expect(runsOf(['1996', '1995', '2001', '2003', '2004'])).toBe('1995–1996, 2001, 2003–2004');
    expect(runsOf([])).toBe('');
  });

  it('have a last one only where there is a number', () => {
    expect(latestOf(totalsOf('KAZ-MAR', [imported('2018', null)]).ways[0]!.points)).toBeUndefined();
  });

  it('of labels are moved apart upwards, in their order', () => {
    expect(apart([100, 200], 30)).toEqual([100, 200]);
    expect(apart([190, 200], 30)).toEqual([170, 200]);
    expect(apart([200, 195, 190], 30)).toEqual([200, 170, 140]);
  });
});
