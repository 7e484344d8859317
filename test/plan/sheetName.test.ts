import fc from 'fast-check';
import { sheetName } from '../../src/plan/sheetName';

const wanted = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom("'", '/', '[', ':', ' ', 'a', 'É', '😀'), maxLength: 60 }),
  fc.constantFrom('History', 'history', "'", ''),
);

test('every name is one that Excel takes', () => {
  fc.assert(
    fc.property(fc.array(wanted, { maxLength: 12 }), (all) => {
      const names = all.reduce<readonly string[]>((taken, one) => [...taken, sheetName(one, taken)], []);
      for (const name of names) {
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[/\\?*:[\]]|^'|'$|^\s|\s$/);
        expect(name.toLowerCase()).not.toBe('history');
        expect(name).not.toMatch(/\p{Surrogate}/u);
      }
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    }),
  );
});

test('a valid name stays as it is', () => {
  expect(sheetName('Vue d’ensemble', [])).toBe('Vue d’ensemble');
});

test('a name that is taken in other letters gets a number', () => {
  expect(sheetName('Overview', ['OVERVIEW', 'overview (2)'])).toBe('Overview (3)');
});

test('a long name leaves room for its number', () => {
  const long = 'Requests of the Registry headquarters';
  const first = sheetName(long, []);
  expect(first).toBe('Requests of the Registry headqu');
  expect(sheetName(long, [first])).toBe('Requests of the Registry he (2)');
});

test('forbidden characters become spaces', () => {
  expect(sheetName("'A/B: [2022]?'", [])).toBe('A B 2022');
});
