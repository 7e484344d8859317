import type { CellRange } from '../ground/address';
import {
  HEAD_ROWS,
  type NamedRange,
  type RowSpan,
  type SheetOutline,
  type SheetVisibility,
  type WorkbookOutline,
} from '../ground/outline';
import { readValues } from './cellBlocks';
import { readMergesAcross } from './mergedCells';
import { rangePlace } from './rangePlace';
import type { OpenSheet } from './openSheet';
import { OWN_NAME } from './ownNames';
import { readMarks } from './sheetMark';
import { readStruckRows, strikingOf } from './struckRows';

/** More columns than this are no log, and would make a read too large. */
const MOST_COLUMNS = 200;

const VISIBILITIES: Readonly<Record<string, SheetVisibility>> = {
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** What recognition needs of the open workbook, and the sheets that it tells of. */
export interface OutlineRead {
  readonly outline: WorkbookOutline;
  /** in the outline's order */
  readonly sheets: readonly OpenSheet[];
}

/**
 * What recognition needs of the open workbook; sheets that the add-in made are left out. The date system is still to be
 * settled, see `readDateSystem`.
 */
export async function readOutline(context: Excel.RequestContext): Promise<OutlineRead> {
  const { workbook } = context;
  workbook.load('name');
  const { worksheets } = workbook;
  worksheets.load('items/id,items/name,items/visibility');
  await context.sync();
  const marks = await readMarks(context, worksheets.items);
  const own = worksheets.items.filter((_, index) => marks[index] === undefined);
  const parts = own.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,format/font/strikethrough');
    sheet.tables.load('items/name,items/showTotals');
    return { sheet, used };
  });
  const namedItems = [workbook.names, ...own.map(({ names }) => names)];
  namedItems.forEach((names) => names.load('items/name,items/type,items/visible,items/comment'));
  await context.sync();
  const named = await readNamedRanges(context, namedItems);
  const heads = await readHeads(context, parts);
  const struck = await readStruck(context, parts);
  const merged = await readMerged(context, parts);
  const sheets = parts.map(({ sheet, used }, index): SheetOutline => ({
    name: sheet.name,
    visibility: VISIBILITIES[sheet.visibility] ?? 'visible',
    usedRange: used.isNullObject ? null : rangePlace(used),
    ...(heads[index] ?? NOTHING),
    namedRanges: named.filter((range) => range.sheet === sheet.name),
    // Where some rows are hidden and some are not, Excel says neither.
    hidesRows: !used.isNullObject && (used.rowHidden as boolean | null) !== false,
    struckRows: struck[index] ?? [],
    ...(merged && { mergedAcross: merged.get(sheet.id) ?? [] }),
  }));
  const outline = { name: workbook.name, dateSystem: 1900, sheets } as const;
  return { outline, sheets: own.map(({ id, name }) => ({ id, name })) };
}

/** By sheet, the cells of its head that are merged over several columns; `undefined` where Excel does not tell. */
async function readMerged(
  context: Excel.RequestContext,
  parts: readonly { readonly sheet: Excel.Worksheet; readonly used: Excel.Range }[],
): Promise<ReadonlyMap<string, readonly CellRange[]> | undefined> {
  const heads = parts.flatMap(({ sheet, used }) =>
    used.isNullObject ? [] : [{ sheet, range: headRange(rangePlace(used)) }],
  );
  const merges = await readMergesAcross(context, heads);
  return merges && new Map(heads.map(({ sheet }, index) => [sheet.id, merges[index] ?? []]));
}

/** The rows of sheets that are struck out, in their order; of nearly every sheet Excel has said already that none is. */
async function readStruck(
  context: Excel.RequestContext,
  parts: readonly { readonly sheet: Excel.Worksheet; readonly used: Excel.Range }[],
): Promise<readonly (readonly RowSpan[])[]> {
  const found: (readonly RowSpan[])[] = [];
  for (const { sheet, used } of parts) {
    const isStruck = used.isNullObject ? false : strikingOf(used);
    const range = used.isNullObject || isStruck === false ? undefined : asHeadColumns(rangePlace(used));
    found.push(range === undefined ? [] : await readStruckRows(context, { sheet, range, isStruck }));
  }
  return found;
}

/** More names than this are made by programs, and stand for no log. */
const MOST_NAMES = 500;

/** The names of ranges, in the workbook and on its sheets, without those that Excel, a program or this one made. */
async function readNamedRanges(
  context: Excel.RequestContext,
  collections: readonly Excel.NamedItemCollection[],
): Promise<readonly (NamedRange & { readonly sheet: string })[]> {
  const items = collections
    .flatMap(({ items }) => items)
    .filter(({ type, visible }) => type === Excel.NamedItemType.range && visible)
    .filter(({ name, comment }) => !/^_xl/i.test(name) && comment !== OWN_NAME)
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
    .map(({ name, range }) => ({ name, range: rangePlace(range), sheet: range.worksheet.name }));
}

const NOTHING = { tables: [], head: { firstRow: 0, columns: [], rows: [] } } as const;

/** The first rows and the tables of sheets, in their order. */
async function readHeads(
  context: Excel.RequestContext,
  parts: readonly { readonly sheet: Excel.Worksheet; readonly used: Excel.Range }[],
): Promise<readonly Pick<SheetOutline, 'tables' | 'head'>[]> {
  const tables = parts.map(({ sheet }) =>
    sheet.tables.items.map((table) => ({ table, range: table.getRange() })),
  );
  for (const { range } of tables.flat()) range.load('rowIndex,columnIndex,rowCount,columnCount');
  const heads = parts.map(({ used }) => (used.isNullObject ? undefined : headRange(rangePlace(used))));
  const values = await readValues(
    context,
    parts.flatMap(({ sheet }, index) => {
      const range = heads[index];
      return range ? [{ sheet, range }] : [];
    }),
  );
  const read = values.values();
  return heads.map((range, index) =>
    range === undefined
      ? NOTHING
      : {
          tables: (tables[index] ?? []).map(({ table, range: cells }) => ({
            name: table.name,
            range: rangePlace(cells),
            hasTotalsRow: table.showTotals,
          })),
          head: { firstRow: range.firstRow, columns: columnsOf(range), rows: read.next().value ?? [] },
        },
  );
}

function headRange(used: CellRange): CellRange {
  return { ...asHeadColumns(used), lastRow: Math.min(used.lastRow, used.firstRow + HEAD_ROWS - 1) };
}

function asHeadColumns(used: CellRange): CellRange {
  return { ...used, lastColumn: Math.min(used.lastColumn, used.firstColumn + MOST_COLUMNS - 1) };
}

function columnsOf({ firstColumn, lastColumn }: CellRange): readonly number[] {
  return Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) => firstColumn + index);
}
