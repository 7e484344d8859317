import fc from 'fast-check';
import { countLines, textHeight } from '../../../src/layout/blocks/textHeight';

const lettersOf = (text: string): number => text.length;

test.each([
  ['', 10, 1],
  ['one two', 7, 1],
  ['one two', 6, 2],
  ['a\nb', 10, 2],
  ['abcdefghij', 4, 3],
  ['ab abcdefghij', 4, 4],
])('%j takes, in lines of %d characters, %d lines', (text, room, lines) => {
  expect(countLines(text, room, lettersOf)).toBe(lines);
});

test('no line is missing: the lines have room for all characters', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 40 }), fc.integer({ min: 1, max: 60 }), (text, room) => {
      expect(countLines(text, room, lettersOf) * (room + 1)).toBeGreaterThanOrEqual(text.length);
    }),
  );
});

test('a narrower cell is never lower', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 40 }), fc.integer({ min: 4, max: 60 }), (text, width) => {
      const style = { fontSize: 10, wrap: true };
      expect(textHeight(text, width - 1, style)).toBeGreaterThanOrEqual(textHeight(text, width, style));
    }),
  );
});

test.each([
  ['of which operational requests sent by the Country Offices', { indent: 2 }, 1],
  ['Total number of Requests for Assistance (“RFAs”) sent during the reporting period', {}, 2],
  ['WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW', {}, 2],
  ['iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii', {}, 1],
])('“%s” takes as many lines as its letters need', (text, look, lines) => {
  const style = { fontSize: 10, wrap: true, ...look };
  expect(textHeight(text, 50, style)).toBe(Math.ceil(lines * 13 + 4));
});

test('a text that does not wrap takes one line', () => {
  expect(textHeight('a long text that runs on', 5, { fontSize: 10 })).toBe(17);
});

test('no row is higher than Excel allows', () => {
  expect(textHeight('word '.repeat(5000), 10, { fontSize: 10, wrap: true })).toBe(409);
});
