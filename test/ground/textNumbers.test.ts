import fc from 'fast-check';
import { TextNumbers } from '../../src/ground/textNumbers';

describe('numbers of texts', () => {
  it('are those of the order in which the texts first came', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 2 }), { maxLength: 200 }), (texts) => {
        const numbers = new TextNumbers();
        const given = texts.map((text) => numbers.numberOf(text));
        const known = [...new Set(texts)];
        expect(given).toEqual(texts.map((text) => known.indexOf(text)));
        expect(numbers.texts).toEqual(known);
        expect(known.map((text) => numbers.knownNumberOf(text))).toEqual([...known.keys()]);
        expect(numbers.knownNumberOf('none of them')).toBeUndefined();
      }),
      { numRuns: 30 },
    );
  });

  it('are found again among many', () => {
    const numbers = new TextNumbers();
    const texts = Array.from({ length: 20_000 }, (_, index) => `RFA/${index}`);
    const given = texts.map((text) => numbers.numberOf(text));
    expect(texts.map((text) => numbers.numberOf(text))).toEqual(given);
    expect(new Set(given).size).toBe(texts.length);
  });

  it('are found as well where somebody chose the texts so that a table would crowd', () => {
    // `Aa` and `BB` weigh the same, and so does whatever is made of them.
    const texts = Array.from({ length: 2 ** 12 }, (_, index) =>
      Array.from({ length: 12 }, (_unused, bit) => ((index >> bit) & 1 ? 'Aa' : 'BB')).join(''),
    );
    const numbers = new TextNumbers();
    expect(texts.map((text) => numbers.numberOf(text))).toEqual(texts.map((_, index) => index));
    expect(numbers.knownNumberOf('other')).toBeUndefined();
    expect(numbers.numberOf('other')).toBe(texts.length);
    expect(texts.map((text) => numbers.knownNumberOf(text))).toEqual(texts.map((_, index) => index));
    expect(texts.map((text) => numbers.numberOf(text))).toEqual(texts.map((_, index) => index));
  });
});
