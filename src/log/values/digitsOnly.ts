import type { CellValue } from '../../ground/outline';
import { dayOfEightDigits } from './numberDate';

/**
 * A day that is written in digits alone, with what divides them: `13102022` is `13/10/2022`, and `221013` is `22-10-13`. A
 * number has lost the zeros that lead. `undefined` for any other cell, and for eight digits that begin with the year. Only the
 * column as a whole tells whether its cells are days.
 */
export function dividedDigits(value: CellValue): string | undefined {
  const digits =
    typeof value === 'number' ? digitsOfNumber(value) : typeof value === 'string' ? value.trim() : '';
  const ofSix = /^(\d\d)(\d\d)(\d\d)$/.exec(digits);
  if (ofSix !== null) return ofSix.slice(1).join('-');
  const ofEight = /^(\d\d)(\d\d)(20\d\d)$/.exec(digits);
  return ofEight === null || dayOfEightDigits(Number(digits)) !== undefined
    ? undefined
    : ofEight.slice(1).join('/');
}

function digitsOfNumber(value: number): string {
  if (!Number.isInteger(value) || value < 0) return '';
  const digits = String(value);
  return digits.length === 5 || digits.length === 7 ? `0${digits}` : digits;
}
