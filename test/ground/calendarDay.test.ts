import fc from 'fast-check';
import {
  calendarDay,
  civilDate,
  daysInMonth,
  isoDate,
  knownDay,
  parseIsoDate,
} from '../../src/ground/calendarDay';

describe('a calendar day', () => {
  it('counts from 1 January 1970', () => {
    expect(calendarDay(1970, 1, 1)).toBe(0);
    expect(calendarDay(1969, 12, 31)).toBe(-1);
    expect(calendarDay(2022, 9, 16)).toBe(19251);
  });

  it('is the same as the days that the ECMAScript calendar counts in universal time', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
        const date = new Date(day * 86_400_000);
        const civil = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(civilDate(day)).toEqual(civil);
        expect(calendarDay(civil.year, civil.month, civil.day)).toBe(day);
      }),
    );
  });

  it('knows leap years: by four, not by a hundred, but by four hundred', () => {
    expect([2023, 2024, 1900, 2000].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
    expect(calendarDay(2024, 2, 29)).toBeDefined();
    expect(calendarDay(1900, 2, 29)).toBeUndefined();
  });

  it.each([
    [2023, 2, 30],
    [2023, 4, 31],
    [2023, 13, 1],
    [2023, 0, 1],
    [2023, 1, 0],
    [2023, 1.5, 1],
  ])('does not exist for %i-%i-%i', (year, month, day) => {
    expect(calendarDay(year, month, day)).toBeUndefined();
  });

  it('is written and read in ISO form', () => {
    expect(isoDate(knownDay(2022, 9, 6))).toBe('2022-09-06');
    expect(parseIsoDate('2022-09-06')).toBe(knownDay(2022, 9, 6));
    expect(parseIsoDate('2022-9-6')).toBeUndefined();
    expect(parseIsoDate('2022-02-30')).toBeUndefined();
  });

  it('is refused with an error where the program itself names a day that does not exist', () => {
    expect(() => knownDay(2023, 2, 29)).toThrow(RangeError);
  });
});
