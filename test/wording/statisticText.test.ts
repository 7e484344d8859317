import { messagesOf } from '../../src/locales/messagesOf';
import { shownNumber } from '../../src/layout/shownNumber';
import { daysText, plainText, shareText } from '../../src/wording/statisticText';

const english = messagesOf('en');
const french = messagesOf('fr');

test.each([
  ['a half in binary', { numerator: 1, denominator: 16 }, '6.3%'],
  ['a half that a double misses from below', { numerator: 247, denominator: 2000 }, '12.4%'],
  ['a half that toFixed loses', { numerator: 201, denominator: 2000 }, '10.1%'],
  ['a third', { numerator: 1, denominator: 3 }, '33.3%'],
])('a share that is %s is rounded half away from zero in a sentence, as in its cell', (_, share, text) => {
  expect(shareText(share, 1, english)).toBe(text);
  expect(shareText(share.numerator / share.denominator, 1, english)).toBe(text);
  expect(shownNumber(share.numerator / share.denominator, '0.0%', english.format)).toBe(text);
});

test('every share that lies halfway says the same in a sentence and in its cell', () => {
  // n of 2000 is a half of a tenth of a percent wherever n is odd.
  for (let numerator = 1; numerator < 2000; numerator += 2) {
    const share = { numerator, denominator: 2000 };
    const exact = `${(numerator + 1) / 2}`.padStart(2, '0').replace(/(\d)$/, '.$1%');
    expect(shareText(share, 1, english)).toBe(exact);
    expect(shareText(numerator / 2000, 1, english)).toBe(exact);
    expect(shownNumber(numerator / 2000, '0.0%', english.format)).toBe(exact);
  }
});

test('a mean is rounded on its exact ratio, and points that fall are rounded away from zero', () => {
  expect(plainText({ numerator: 10205, denominator: 1000 }, 2, english)).toBe('10.21');
  expect(plainText({ numerator: 201, denominator: 200 }, 2, english)).toBe('1.01');
  expect(plainText(-2.25, 1, english)).toBe('-2.3');
  expect(shownNumber(-2.25, '+0.0;-0.0;0.0', english.format)).toBe('-2.3');
  expect(plainText(-0.04, 1, english)).toBe('0.0');
});

test('days have a place only where they need one, in the marks of the language', () => {
  expect(daysText(31, english)).toBe('31');
  expect(daysText(30.5, french)).toBe('30,5');
  expect(shareText({ numerator: 1, denominator: 8 }, 1, french)).toMatch(/^12,5\s%$/);
});
