import type { CellValue } from '../../ground/outline';
import { readDateText } from './dateText';
import { dayOfEightDigits } from './numberDate';
import { isPlausibleSerial } from './plausibleSerial';

/** Whether a cell can hold a day: a text that reads as one, or a number in the range of the Court's serials. */
export function canBeDate(value: CellValue): boolean {
  if (typeof value === 'number') return isPlausibleSerial(value) || dayOfEightDigits(value) !== undefined;
  return typeof value === 'string' && readDateText(value).kind !== 'unreadable';
}
