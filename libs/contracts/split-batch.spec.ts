import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { splitBatch } from './split-batch.js';

const split = (text: string) => splitBatch(Buffer.from(text))?.map(String);

describe('splitBatch', () => {
  it('gives the elements of any array as they were written', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.constantFrom(undefined, 1, '\t'), (values, indent) => {
        const text = JSON.stringify(values, null, indent);
        const elements = split(text)!;
        expect(elements.map((element) => JSON.parse(element) as unknown)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('changes no number', () => {
    expect(split('[{"value":1.10},{"value":12345678901234567890}]')).toEqual([
      '{"value":1.10}',
      '{"value":12345678901234567890}',
    ]);
  });

  it.each(['', '{}', '[', '[{}', '[{}] x', '"[]"', '[1}'])('takes %j for no array', (text) => {
    expect(split(text)).toBeUndefined();
  });
});
