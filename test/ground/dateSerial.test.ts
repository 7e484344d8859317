import fc from 'fast-check';
import { isoDate, knownDay } from '../../src/ground/calendarDay';
import { dayOfSerial, serialOfDay } from '../../src/ground/dateSerial';

const iso = (serial: number, system: 1900 | 1904): string | undefined => {
  const day = dayOfSerial(serial, system);
  return day === undefined ? undefined : isoDate(day);
};

describe('a date serial', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [44820, '2022-09-16'],
    [45184, '2023-09-15'],
    [45351, '2024-02-29'],
    [2958465, '9999-12-31'],
  ])('%i of the 1900 system is %s', (serial, date) => {
    expect(iso(serial, 1900)).toBe(date);
  });

  it('of the 29 February 1900 that never was is no day', () => {
    expect(dayOfSerial(60, 1900)).toBeUndefined();
  });

  it.each([
    [0, '1904-01-01'],
    [60, '1904-03-01'],
    [43358, '2022-09-16'],
  ])('%i of the 1904 system is %s', (serial, date) => {
    expect(iso(serial, 1904)).toBe(date);
  });

  it('loses its time of day, to the last second', () => {
    expect(iso(44820.99999, 1900)).toBe('2022-09-16');
    expect(iso(44820.5, 1900)).toBe('2022-09-16');
  });

  it.each([0, -1, 0.5, 2958466, Number.NaN, Infinity])('%d is no day of the 1900 system', (serial) => {
    expect(dayOfSerial(serial, 1900)).toBeUndefined();
  });

  it('lies 1462 lower for the same day in the 1904 system', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1463, max: 2_900_000 }), (serial) => {
        expect(dayOfSerial(serial - 1462, 1904)).toBe(dayOfSerial(serial, 1900));
      }),
    );
  });

  it('is found again from its day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_900_000 }), (serial) => {
        expect(serialOfDay(dayOfSerial(serial, 1900) ?? 0)).toBe(serial);
      }),
    );
    expect(serialOfDay(knownDay(1900, 2, 28))).toBe(59);
  });
});
