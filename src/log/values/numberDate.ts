import { type CalendarDay, calendarDay } from '../../ground/calendarDay';
import { isPlausibleSerial } from './plausibleSerial';

/** The first and last number of eight digits that is a day of the centuries in question. */
const [EARLIEST, LATEST] = [19_000_101, 20_991_231];

/** The day of a number of eight digits, 20220916, as databases write it; `undefined` where it is none. */
export function dayOfEightDigits(value: number): CalendarDay | undefined {
  if (!Number.isInteger(value) || value < EARLIEST || value > LATEST) return undefined;
  return calendarDay(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
}

/** The serial that a text of digits may be, `44820`; `undefined` where it is none of the Court's. */
export function serialInText(text: string): number | undefined {
  if (!/^\d{5}(?:[.,]\d{1,12})?$/.test(text)) return undefined;
  const serial = Number(text.replace(',', '.'));
  return isPlausibleSerial(serial) ? serial : undefined;
}
