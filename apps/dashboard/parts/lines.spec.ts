import { describe, expect, it } from '@jest/globals';
import { fileNameOf, linesOf } from './lines.js';

const letters = (line: string) => line.length;

describe('Text of a saved drawing', () => {
  it('is broken between words where the drawing ends', () => {
    expect(linesOf('Trade between the two', 14, letters)).toEqual(['Trade between', 'the two']);
    expect(linesOf('  one ', 14, letters)).toEqual(['one']);
    expect(linesOf('of 27,4\u00a0M\u00a0$', 8, letters)).toEqual(['of', '27,4\u00a0M\u00a0$']);
    expect(linesOf('', 14, letters)).toEqual([]);
  });

  it('keeps a word that is wider than the drawing', () => {
    expect(linesOf('an unbreakable word', 5, letters)).toEqual(['an', 'unbreakable', 'word']);
  });
});

describe('The name of a saved drawing', () => {
  it('has letters that every system takes', () => {
    expect(fileNameOf('KAZ-MAR', 'trade', 'Échanges entre les deux pays')).toBe(
      'kaz-mar-trade-echanges-entre-les-deux-pays',
    );
    expect(fileNameOf('KAZ-MAR', 'trade', 'من يبيع لمن')).toBe('kaz-mar-trade');
    expect(fileNameOf(undefined, 'overview')).toBe('overview');
  });

  it('is at most 60 letters long and ends with a whole word', () => {
    const begin = 'kaz-mar-logistics-';
    expect(fileNameOf(begin, 'a'.repeat(42), 'b')).toBe(begin + 'a'.repeat(42));
    expect(fileNameOf(begin, 'a'.repeat(39), 'bcd')).toBe(begin + 'a'.repeat(39));
    expect(fileNameOf('a'.repeat(61))).toBe('a'.repeat(60));
  });
});
