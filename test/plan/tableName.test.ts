import fc from 'fast-check';
import { tableName } from '../../src/plan/tableName';

test.each([
  ['Cooperation.2022-2023.otp.rfas.sent', 'Cooperation.2022_2023.otp.rfas.sent'],
  ['2023 findings', '_2023_findings'],
  ['AB12', '_AB12'],
  ['R1C1', '_R1C1'],
  ['c', '_c'],
  ['', '_'],
])('%s becomes %s', (wanted, name) => {
  expect(tableName(wanted)).toBe(name);
});

test('every name begins with a letter or an underscore and holds nothing that Excel refuses', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (wanted) => {
      expect(tableName(wanted)).toMatch(/^[\p{L}_][\p{L}\p{N}._]{0,254}$/u);
    }),
  );
});
