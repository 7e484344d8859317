import { fill, fillPlural } from '../../src/locales/fill';
import { messagesOf } from '../../src/locales/messagesOf';

const en = messagesOf('en').format;
const fr = messagesOf('fr').format;
const forms = { one: '{count} request', other: '{count} requests' };

test('what stands in braces is replaced, wherever it stands', () => {
  expect(fill('{a}, {b} and {a}', { a: 'one', b: 'two' })).toBe('one, two and one');
});

test('a gap that nothing fills is a mistake in the program', () => {
  expect(() => fill('{missing}', {})).toThrow(RangeError);
  expect(() => fill('{toString}', {})).toThrow(RangeError);
});

test('what is put in is not filled again', () => {
  expect(fill('{a}', { a: '{b} $& $1' })).toBe('{b} $& $1');
});

test.each([
  [0, '0 requests'],
  [1, '1 request'],
  [2, '2 requests'],
  [12345, '12,345 requests'],
])('English counts %d as %s', (count, text) => {
  expect(fillPlural(forms, count, en)).toBe(text);
});

test('French takes the singular for nought', () => {
  const demandes = { one: '{count} demande', other: '{count} demandes' };
  expect(fillPlural(demandes, 0, fr)).toBe('0 demande');
  expect(fillPlural(demandes, 12345, fr)).toBe('12\u202f345 demandes');
});
