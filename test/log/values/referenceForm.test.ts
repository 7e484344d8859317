import fc from 'fast-check';
import { hasForm, referenceForm } from '../../../src/log/values/referenceForm';

const reference = fc.oneof(
  fc
    .array(fc.constantFrom('RFA', 'é', '1', '22', '/', '-', ' ', 'A', '٣', '½'), { maxLength: 6 })
    .map((parts) => parts.join('')),
  fc.string({ maxLength: 6 }),
);

describe('the form of a reference', () => {
  it('is recognised in another one only where that one has it', () => {
    fc.assert(
      fc.property(reference, reference, (one, other) => {
        if (hasForm(one, referenceForm(other))) expect(referenceForm(one)).toBe(referenceForm(other));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['OTP/2022/017', 'RFA/1/2'],
    ['NV 22-1', 'abc 4-5'],
    ['A1', 'ZZ900'],
  ])('is recognised in %s as that of %s', (one, other) => {
    expect(hasForm(one, referenceForm(other))).toBe(true);
  });

  it.each([
    ['17', '18'],
    ['OTP/17', 'OTP-17'],
    ['OTP/17a', 'OTP/17'],
    ['OTP/', 'OTP/17'],
    ['', ''],
  ])('is not recognised in %s as that of %s', (one, other) => {
    expect(hasForm(one, referenceForm(other))).toBe(false);
  });
});
