import type { CellValue, SheetOutline } from '../../ground/outline';
import { cellText } from '../../ground/cellText';
import { canBeDate } from '../values/canBeDate';

/** The texts of a row, by column from 0. */
export type RowTexts = ReadonlyMap<number, string>;

/** The texts in the head of a sheet. */
export interface SheetTexts {
  readonly sheet: SheetOutline;
  /** row of the sheet, from 0, of the first of them */
  readonly firstRow: number;
  readonly rows: readonly RowTexts[];
}

const NO_TEXTS: RowTexts = new Map();

/** Several ask for those of the same sheet. */
const KNOWN = new WeakMap<SheetOutline, SheetTexts>();

export function sheetTexts(sheet: SheetOutline): SheetTexts {
  const texts = KNOWN.get(sheet) ?? textsIn(sheet);
  KNOWN.set(sheet, texts);
  return texts;
}

function textsIn(sheet: SheetOutline): SheetTexts {
  const { firstRow, columns, rows } = sheet.head;
  const texts = rows.map((row) => {
    const ofRow = new Map<number, string>();
    row.forEach((value, position) => {
      if (typeof value !== 'string' || value.trim() === '') return;
      ofRow.set(columns[position] ?? -1, value.trim());
    });
    return ofRow;
  });
  return { sheet, firstRow, rows: texts };
}

/** @param row of the sheet, from 0 */
export function textsOfRow({ firstRow, rows }: SheetTexts, row: number): RowTexts {
  return rows[row - firstRow] ?? NO_TEXTS;
}

/** A title has few cells in its row. */
const MOST_CELLS_OF_TITLE = 2;

/**
 * Whether a row may be a title, or is empty: few cells are filled, and all of them with texts that are no days.
 *
 * @param row of the sheet, from 0
 */
export function isTitleRow(
  { sheet: { head } }: SheetTexts,
  row: number,
  columns: { readonly firstColumn: number; readonly lastColumn: number },
): boolean {
  const filled: CellValue[] = [];
  for (const [position, value] of (head.rows[row - head.firstRow] ?? []).entries()) {
    const column = head.columns[position] ?? -1;
    if (column < columns.firstColumn || column > columns.lastColumn || cellText(value) === '') continue;
    filled.push(value);
    if (filled.length > MOST_CELLS_OF_TITLE) return false;
  }
  return filled.every((value) => typeof value === 'string' && !canBeDate(value));
}

/** The columns of a row's texts, from left to right, in runs that empty cells divide. */
export function runsOf(texts: RowTexts): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const column of [...texts.keys()].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.at(-1) === column - 1) run.push(column);
    else runs.push([column]);
  }
  return runs;
}

/** `WarrantsOfArrest_2023` in words. */
export function spacedName(name: string): string {
  // “WoA” is one word, and so is “WoAs”.
  return name.replace(/_/g, ' ').replace(/(\p{Ll})(?!\p{Lu}s(?!\p{L}))(\p{Lu}\p{Ll})/gu, '$1 $2');
}
