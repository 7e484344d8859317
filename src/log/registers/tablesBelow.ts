import type { CellRange } from '../../ground/address';
import { cellText } from '../../ground/cellText';
import type { CellValue } from '../../ground/outline';
import { canBeDate } from '../values/canBeDate';
import { logHeadings } from './registerHeadings';
import { isTitleRow, type SheetTexts, textsOfRow } from './sheetTexts';
import { speaksOfSealed } from './spokenOfSealed';

const LAST_ROW = 1_048_575;
const ALL_COLUMNS = { firstColumn: 0, lastColumn: 16_383 };
/** With this share of the rows above, a column holds days, or texts with a digit as references have. */
const MOSTLY = 0.6;

/**
 * The cells below a title that speaks of warrants or seals, where what follows is not as the rows above the title are:
 * another table, whatever its headings say, and even where it has none. Down to the next headings of a log.
 */
export function sealedTablesBelow(texts: SheetTexts): readonly CellRange[] {
  const { firstRow, rows } = texts;
  const ranges: CellRange[] = [];
  let row = firstRow;
  const end = firstRow + rows.length;
  while (row < end && isTitleRow(texts, row, ALL_COLUMNS)) row += 1;
  const top = row;
  for (; row < end; row += 1) {
    if (!speaksOfSealedAlone(texts, row)) continue;
    let next = row + 1;
    while (next < end && isTitleRow(texts, next, ALL_COLUMNS)) next += 1;
    if (next < end && isAsAbove(texts, top, row, next)) continue;
    const log = rows.findIndex((own, offset) => firstRow + offset > row && logHeadings(own).length > 0);
    const lastRow = log < 0 ? LAST_ROW : firstRow + log - 1;
    ranges.push({ firstRow: row, lastRow, ...ALL_COLUMNS });
    row = lastRow;
  }
  return ranges;
}

function speaksOfSealedAlone(texts: SheetTexts, row: number): boolean {
  return (
    isTitleRow(texts, row, ALL_COLUMNS) &&
    [...textsOfRow(texts, row).values()].some((text) => speaksOfSealed(text))
  );
}

/** Whether a row has a day, and a reference, in the columns in which most rows above have one; or is their headings. */
function isAsAbove(texts: SheetTexts, top: number, title: number, row: number): boolean {
  if (logHeadings(textsOfRow(texts, row)).length > 0) return true;
  const { head } = texts.sheet;
  const above = head.rows.slice(top + 1 - head.firstRow, title - head.firstRow);
  const own = head.rows[row - head.firstRow] ?? [];
  const isMostly = (position: number, test: (value: CellValue) => boolean): boolean => {
    const filled = above.map((cells) => cells[position] ?? null).filter((value) => cellText(value) !== '');
    return filled.length > 0 && filled.filter(test).length >= MOSTLY * filled.length;
  };
  const positions = head.columns.map((_, position) => position);
  const days = positions.filter((position) => isMostly(position, canBeDate));
  const numbered = positions.filter((position) => !days.includes(position) && isMostly(position, hasDigit));
  const filled = (position: number): number =>
    above.filter((cells) => cellText(cells[position] ?? null) !== '').length;
  // The day on which a request was sent stands in more rows than any other.
  const [sent] = [...days].sort((a, b) => filled(b) - filled(a));
  const hasReference = numbered.length === 0 || numbered.some((position) => hasDigit(own[position] ?? null));
  return sent !== undefined && canBeDate(own[sent] ?? null) && hasReference;
}

function hasDigit(value: CellValue): boolean {
  return /\p{Nd}/u.test(cellText(value));
}
