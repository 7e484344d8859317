import { normalForm } from '../../ground/normalForm';
import type { CellValue } from '../../ground/outline';

const FIRST = 0x811c9dc5;
const STEP = 0x01000193;

/**
 * A number of the texts in some cells, by their places: rows of different texts have different numbers. Cells without a
 * word tell nothing: two rows of one request may have numbers or days of their own.
 */
export function numberOfTexts(row: readonly CellValue[], positions: readonly number[]): number {
  let number = FIRST;
  for (const position of positions) {
    const value = row[position];
    const form = typeof value === 'string' && /\p{L}/u.test(value) ? normalForm(value) : '';
    for (let at = 0; at < form.length; at += 1) number = Math.imul(number ^ form.charCodeAt(at), STEP);
    number = Math.imul(number ^ 0xffff, STEP);
  }
  return number >>> 0;
}
