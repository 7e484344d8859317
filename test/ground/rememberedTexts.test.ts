import fc from 'fast-check';
import { recalling, remembering } from '../../src/ground/rememberedTexts';

describe.each([
  ['remembered', remembering],
  ['recalled', recalling],
])('what texts say, %s', (_, reader) => {
  it('is what is read, in whatever order they come again, those in one place too', () => {
    const text = fc.string({ maxLength: 4, unit: fc.constantFrom('a', 'b', '1', ' ') });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 100 }), (texts) => {
        const says = reader((one) => `«${one}»`);
        expect(texts.map(says)).toEqual(texts.map((one) => `«${one}»`));
      }),
    );
  });

  it('is read once where a text follows itself, and where it says nothing as well', () => {
    let count = 0;
    const says = reader((text) => {
      count += 1;
      return text === 'x';
    });
    expect(['no', 'no', 'x', 'no'].map(says)).toEqual([false, false, true, false]);
    expect(count).toBe(2);
  });
});
