import { cellText } from '../../ground/cellText';
import { plainText } from '../../ground/normalForm';
import { meaningOf } from '../vocabulary/meaning';
import { saysNo, saysNoDate, saysYes } from '../vocabulary/rowTerms';
import type { CellValue } from '../../ground/outline';

/** `✗` is none: it may say that something does not hold. */
const TICK = /^[x✓✔☑☒✅•●]$/iu;

/** What no tick is without, before a text is made plain: letters may be as wide as they are high. */
const MARKS = /[x✓✔☑☒✅•●\uff38\uff58]/iu;

/** Whether a cell is ticked: it holds a cross or the like, or a ticked check box, and nothing else. */
export function isTick(value: CellValue): boolean {
  return value === true || (typeof value === 'string' && MARKS.test(value) && TICK.test(plainText(value)));
}

/** Whether a cell holds a tick, or anything but a mark or a word for nothing; a check box that is not ticked says nothing. */
export function saysAnything(value: CellValue): boolean {
  if (value === false) return false;
  if (isTick(value)) return true;
  if (typeof value !== 'string') return cellText(value) !== '';
  // “Recording under way” is no day, and a status.
  return cellText(value) !== '' && (!saysNoDate(value) || meaningOf('status', value) !== undefined);
}

/** Whether a cell of a column whose heading says what holds says that it holds: by a tick, a 1, or a yes. */
export function affirms(value: CellValue): boolean {
  return (
    isTick(value) || value === 1 || (typeof value === 'string' && (value.trim() === '1' || saysYes(value)))
  );
}

/** Whether a cell of such a column says that it does not hold: an empty check box, a 0, or a no. */
export function denies(value: CellValue): boolean {
  return (
    value === false ||
    value === 0 ||
    (typeof value === 'string' && (value.trim() === '0' || value.trim() === '✗' || saysNo(value)))
  );
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
      if (name === undefined || !saysAnything(value) || denies(value)) return [];
      return affirms(value) ? name : cellText(value);
    })
    .join(' + ');
}
