import { describe, expect, it } from '@jest/globals';
import { commodityName } from './commodities.js';
import { isHsCode } from './hs.js';
import { languages } from './languages.js';

const chapters = Array.from({ length: 99 }, (_, index) => String(index + 1).padStart(2, '0')).filter(isHsCode);

describe.each(languages)('Chapters of the Harmonized System in %s', (language) => {
  const names = chapters.map((chapter) => commodityName('HS', chapter, language));

  it('all have a short name, in an edition as well', () => {
    expect(names).toHaveLength(98);
    for (const name of names) expect(name).toMatch(/^\p{Lu}[^\d;]{1,49}$/u);
    expect(chapters.map((chapter) => commodityName('HS2022', chapter, language))).toEqual(names);
  });

  it('are called differently, each', () => {
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('The name of goods', () => {
  it('is that of what a code belongs to, with the code, where it has none of its own', () => {
    expect(commodityName('HS', '1006', 'en')).toBe('Cereals (HS 1006)');
    expect(commodityName('HS2022', '080510', 'fr')).toBe('Fruits et noix (SH2022 080510)');
    expect(commodityName('HS', '1001', 'fr')).toBe('Blé');
    expect(commodityName('HS', '100199', 'en')).toBe('Wheat (HS 100199)');
    expect(commodityName('HS', '9999', 'fr')).toBe('Transactions spéciales ou non spécifiées (SH 9999)');
  });

  it('is that of the list which the code is of', () => {
    expect(commodityName('FCL', '15', 'fr')).toBe('Blé');
    expect(commodityName('HS', '15', 'fr')).toBe('Huiles et matières grasses');
    expect(commodityName('FCL', '490', 'en')).toBe('Oranges');
  });

  it('is none where nobody has given one', () => {
    for (const [classification, code] of [
      ['FCL', '9999'],
      ['FCL', '1001'],
      ['SITC', '04'],
      ['HS', '77'],
      ['HS', '7701'],
      ['FCL', 'constructor'],
    ] as const) {
      expect(commodityName(classification, code, 'en')).toBeNull();
    }
  });

  it('is said of all goods in any list', () => {
    expect(languages.map((language) => commodityName('FCL', 'TOTAL', language))).toEqual([
      'All goods',
      'Toutes marchandises',
    ]);
  });
});
