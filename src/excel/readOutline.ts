import type { CellRange } from '../log/address';
import {
  HEAD_ROWS,
  type NamedRange,
  type SheetOutline,
  type SheetVisibility,
  type WorkbookOutline,
} from '../log/workbook';
import { readValues } from './cellBlocks';
import { readMarks } from './sheetMark';

/** More columns than this are no log, and would make a read too large. */
const MOST_COLUMNS = 200;

const VISIBILITIES: Readonly<Record<string, SheetVisibility>> = {
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/**
 * What recognition needs of the open workbook; sheets that the add-in made are left out. The date system is still to be
 * settled, see `readDateSystem`.
 */
export async function readOutline(context: Excel.RequestContext): Promise<WorkbookOutline> {
  const { workbook } = context;
  workbook.load('name');
  const { worksheets } = workbook;
  worksheets.load('items/name,items/visibility');
  await context.sync();
  const marks = await readMarks(context, worksheets.items);
  const own = worksheets.items.filter((_, index) => marks[index] === undefined);
  const parts = own.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden');
    sheet.tables.load('items/name,items/showTotals');
    return { sheet, used };
  });
  const namedItems = [workbook.names, ...own.map(({ names }) => names)];
  namedItems.forEach((names) => names.load('items/name,items/type,items/visible'));
  await context.sync();
  const named = await readNamedRanges(context, namedItems);
  const sheets: SheetOutline[] = [];
  for (const { sheet, used } of parts) {
    const outline = await sheetOutline(context, sheet, used.isNullObject ? null : cellRange(used));
    sheets.push({
      ...outline,
      namedRanges: named.filter((range) => range.sheet === sheet.name),
      // Where some rows are hidden and some are not, Excel says neither.
      hidesRows: !used.isNullObject && (used.rowHidden as boolean | null) !== false,
    });
  }
  return { name: workbook.name, dateSystem: 1900, sheets };
}

/** More names than this are made by programs, and stand for no log. */
const MOST_NAMES = 500;

/** The names of ranges, in the workbook and on its sheets; those that Excel or a program hides are left out. */
async function readNamedRanges(
  context: Excel.RequestContext,
  collections: readonly Excel.NamedItemCollection[],
): Promise<readonly (NamedRange & { readonly sheet: string })[]> {
  const items = collections
    .flatMap(({ items }) => items)
    .filter(({ type, visible, name }) => type === Excel.NamedItemType.range && visible && !/^_xl/i.test(name))
    .slice(0, MOST_NAMES);
  const ranges = items.map((item) => {
    const range = item.getRangeOrNullObject();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    range.worksheet.load('name');
    return { name: item.name, range };
  });
  if (ranges.length === 0) return [];
  await context.sync();
  return ranges
    .filter(({ range }) => !range.isNullObject)
    .map(({ name, range }) => ({ name, range: cellRange(range), sheet: range.worksheet.name }));
}

function cellRange(range: Excel.Range): CellRange {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return {
    firstRow: rowIndex,
    firstColumn: columnIndex,
    lastRow: rowIndex + rowCount - 1,
    lastColumn: columnIndex + columnCount - 1,
  };
}

async function sheetOutline(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  usedRange: CellRange | null,
): Promise<SheetOutline> {
  const visibility = VISIBILITIES[sheet.visibility] ?? 'visible';
  const named = { name: sheet.name, visibility };
  if (usedRange === null)
    return { ...named, usedRange, tables: [], head: { firstRow: 0, columns: [], rows: [] } };
  const ranges = sheet.tables.items.map((table) => table.getRange());
  ranges.forEach((range) => range.load('rowIndex,columnIndex,rowCount,columnCount'));
  const lastRow = Math.min(usedRange.lastRow, usedRange.firstRow + HEAD_ROWS - 1);
  const lastColumn = Math.min(usedRange.lastColumn, usedRange.firstColumn + MOST_COLUMNS - 1);
  const rows = await readValues(context, sheet.name, { ...usedRange, lastRow, lastColumn });
  return {
    ...named,
    usedRange,
    tables: sheet.tables.items.map((table, index) => ({
      name: table.name,
      range: ranges.map(cellRange)[index] ?? usedRange,
      hasTotalsRow: table.showTotals,
    })),
    head: {
      firstRow: usedRange.firstRow,
      columns: Array.from(
        { length: lastColumn - usedRange.firstColumn + 1 },
        (_, index) => usedRange.firstColumn + index,
      ),
      rows,
    },
  };
}
