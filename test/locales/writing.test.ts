import { dateSpanText, dateText, shortDateSpanText } from '../../src/locales/dateText';
import { messagesOf } from '../../src/locales/messagesOf';
import { listText, quotedListText } from '../../src/locales/listText';
import { decimalNumberText, percentText, wholeNumberText } from '../../src/locales/numberText';

const en = messagesOf('en').format;
const fr = messagesOf('fr').format;
const start = { year: 2022, month: 9, day: 16 };
const end = { year: 2023, month: 9, day: 15 };

test('a period is written as the language writes it', () => {
  expect(dateSpanText(start, end, en)).toBe('16 September 2022 – 15 September 2023');
  expect(dateSpanText(start, end, fr)).toBe('16 septembre 2022 – 15 septembre 2023');
});

test('French writes the first of a month as premier', () => {
  expect(dateText({ year: 2022, month: 10, day: 1 }, fr)).toBe('1er octobre 2022');
  expect(dateText({ year: 2022, month: 10, day: 1 }, en)).toBe('1 October 2022');
});

test('a month of the period is written short', () => {
  expect(shortDateSpanText(start, { year: 2022, month: 10, day: 15 }, en)).toBe('16 Sep–15 Oct');
  expect(shortDateSpanText(start, { year: 2022, month: 10, day: 15 }, fr)).toBe('16 sept.–15 oct.');
});

test.each([
  ['0', '0', '0'],
  ['999', '999', '999'],
  ['1000', '1,000', '1\u202f000'],
  ['-1234567.50', '-1,234,567.50', '-1\u202f234\u202f567,50'],
])('the number %s', (plain, english, french) => {
  expect(decimalNumberText(plain, en)).toBe(english);
  expect(decimalNumberText(plain, fr)).toBe(french);
});

test('a percentage stands close to its sign in English and apart from it in French', () => {
  expect(percentText('38.49', en)).toBe('38.49%');
  expect(percentText('38.49', fr)).toBe('38,49\u202f%');
  expect(wholeNumberText(10204, en)).toBe('10,204');
});

test('a long list names the first items and counts the rest', () => {
  const items = Array.from({ length: 15 }, (_, index) => `${index + 1}`);
  expect(listText(items, en)).toBe('1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 3 more');
  expect(quotedListText(['a', 'b'], fr)).toBe('«\u00a0a\u00a0», «\u00a0b\u00a0»');
  expect(listText([], en)).toBe('none');
});
