import { type CalendarDay, type DateSystem, knownDay } from './calendarDay';

/** Serial 0 of the 1900 system from 1 March 1900 on; earlier serials lie one day later, see below. */
const ORIGIN_1900 = knownDay(1899, 12, 30);
const ORIGIN_1904 = knownDay(1904, 1, 1);
const FICTITIOUS_LEAP_DAY = 60;

/** The last serial that Excel shows as a date, 31 December 9999, by date system. */
const LAST_SERIAL = { 1900: 2958465, 1904: 2957003 } as const;

/**
 * The calendar day of a workbook's date serial; the time of day, its fraction, is dropped.
 *
 * The 1900 system counts a 29 February 1900 that never was: serial 60 is no day, and the serials before it
 * are one day further from the origin than the rest. Gives `undefined` for that serial, for serial 0 and
 * below in the 1900 system, for negative serials in the 1904 system, and past the year 9999.
 */
export function dayOfSerial(serial: number, system: DateSystem): CalendarDay | undefined {
  if (!Number.isFinite(serial)) return undefined;
  const whole = Math.floor(serial);
  if (whole > LAST_SERIAL[system]) return undefined;
  if (system === 1904) return whole < 0 ? undefined : ORIGIN_1904 + whole;
  if (whole < 1 || whole === FICTITIOUS_LEAP_DAY) return undefined;
  return whole < FICTITIOUS_LEAP_DAY ? ORIGIN_1900 + whole + 1 : ORIGIN_1900 + whole;
}

/** The serial by which a workbook of the 1900 system shows a day (from 1 January 1900 on). */
export function serialOfDay(day: CalendarDay): number {
  const serial = day - ORIGIN_1900;
  return serial > FICTITIOUS_LEAP_DAY ? serial : serial - 1;
}
