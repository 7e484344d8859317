import type { CellRange } from '../ground/address';
import type { CellPlan } from '../plan/workbookPlan';
import { rangePlace } from './rangePlace';
import { checkedValues, piecesOf, type Values } from './cellBlocks';
import { clearSheet } from './drawSheet';
import { fingerprintOf } from './fingerprint';
import { type OpenSheet, rangeOf } from './openSheet';

/** Cells of one request: they come with their number formats. */
const MOST_CELLS = 6000;

/** A sheet that is to be emptied; its charts and tables have been loaded. */
export interface SheetToEmpty extends OpenSheet {
  readonly worksheet: Excel.Worksheet;
  /** the cells that were filled when it was last looked at */
  readonly filled: CellRange;
}

/**
 * Empties a sheet with the next request, and gives what stood on it in the very moment before, which can be asked for
 * after that request: whatever somebody entered since the sheet was last looked at is in it. A long list goes piece by
 * piece, in requests of its own, for Excel on the web refuses answers of over 5 MB.
 */
export async function emptySheet(context: Excel.RequestContext, sheet: SheetToEmpty): Promise<EmptiedSheet> {
  const { worksheet, filled } = sheet;
  const pieces = piecesOf(filled, MOST_CELLS);
  const read: Excel.Range[] = [];
  if (pieces.length > 1) {
    // Excel gives an emptied table headings again.
    for (const table of worksheet.tables.items) table.convertToRange();
    worksheet.tables.load('items/name');
    for (const piece of pieces) read.push(await emptyPiece(context, sheet, piece));
  }
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,values,numberFormat');
  clearSheet(worksheet);
  return new EmptiedSheet(sheet, [...read, used], worksheet.charts.items.length);
}

async function emptyPiece(
  context: Excel.RequestContext,
  sheet: OpenSheet,
  piece: CellRange,
): Promise<Excel.Range> {
  const range = rangeOf(context, sheet, piece);
  range.load('rowIndex,columnIndex,rowCount,columnCount,values,numberFormat');
  range.clear('Contents');
  await context.sync();
  return range;
}

/** What stood on a sheet when it was emptied. */
export class EmptiedSheet {
  constructor(
    private readonly sheet: OpenSheet,
    private readonly ranges: readonly Excel.Range[],
    private readonly charts: number,
  ) {}

  /** as {@link fingerprintOf} gives it, with the charts that were there when the sheet was last looked at */
  fingerprint(): string {
    return fingerprintOf(this.pieces(), this.charts);
  }

  /** Its cells as values: what was a formula is its result. */
  cells(): readonly CellPlan[] {
    return this.pieces().flatMap(({ range, values, formats }) =>
      values.flatMap((row, down) =>
        row.flatMap((value, across): readonly CellPlan[] => {
          if (value === null) return [];
          const place = { row: range.firstRow + down, column: range.firstColumn + across };
          if (typeof value !== 'number') return [{ ...place, value: textOf(value), style: TEXT }];
          const format = formats[down]?.[across];
          return [{ ...place, value, style: typeof format === 'string' ? { numberFormat: format } : {} }];
        }),
      ),
    );
  }

  private pieces(): readonly Piece[] {
    return this.ranges.flatMap((range) =>
      range.isNullObject
        ? []
        : [
            {
              range: rangePlace(range),
              values: checkedValues(range.values, this.sheet.name),
              formats: range.numberFormat as readonly (readonly unknown[])[],
            },
          ],
    );
  }
}

interface Piece {
  readonly range: CellRange;
  readonly values: Values;
  readonly formats: readonly (readonly unknown[])[];
}

const TEXT = { numberFormat: '@' } as const;

function textOf(value: string | boolean): string {
  return typeof value === 'string' ? value : String(value).toUpperCase();
}
