import { areAlike } from '../../../src/log/values/alikeReferences';

describe('references', () => {
  it.each([
    ['RFA/12', 'RFA/13'],
    ['OTP 2022-001', 'OTP 2023-999'],
    ['7', '8'],
  ])('%s and %s differ in their digits alone', (one, other) => {
    expect(areAlike(one, other)).toBe(true);
  });

  it.each([
    ['RFA/9', 'RFA/10'],
    ['RFA/1', 'RFB/1'],
    ['A1', '1A'],
    ['idem', 'idem'],
    ['', ''],
    ['RFA/١', 'RFA/٢'],
  ])('“%s” and “%s” do not', (one, other) => {
    expect(areAlike(one, other)).toBe(false);
  });
});
