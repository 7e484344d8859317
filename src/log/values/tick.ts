import { cellText } from '../../ground/cellText';
import { plainText } from '../../ground/normalForm';
import { meaningOf } from '../vocabulary/meaning';
import { saysNoDate } from '../vocabulary/rowTerms';
import type { CellValue } from '../../ground/outline';

/** `✗` is none: it may say that something does not hold. */
const TICK = /^[x✓✔☑☒✅•●]$/iu;

/** Whether a cell is ticked: it holds a cross or the like, and nothing else. */
export function isTick(value: CellValue): boolean {
  return typeof value === 'string' && TICK.test(plainText(value));
}

/** Whether a cell holds a tick, or anything but a mark or a word for nothing. */
export function saysAnything(value: CellValue): boolean {
  if (isTick(value)) return true;
  if (typeof value !== 'string') return cellText(value) !== '';
  // “Recording under way” is no day, and a status.
  return cellText(value) !== '' && (!saysNoDate(value) || meaningOf('status', value) !== undefined);
}

/**
 * What the ticked columns of a row are called, or what stands in them that is no tick; several of them in one text.
 *
 * @param ticked what a tick says, by column from 0
 */
export function tickedText(
  cells: readonly CellValue[],
  columns: readonly number[],
  ticked: ReadonlyMap<number, string>,
): string {
  return columns
    .flatMap((column, index) => {
      const value = cells[index] ?? null;
      const name = ticked.get(column);
      if (name === undefined || !saysAnything(value)) return [];
      return isTick(value) ? name : cellText(value);
    })
    .join(' + ');
}
