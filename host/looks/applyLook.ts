import { area } from '../model/area';
import type { Sheet } from '../model/sheet';
import type { SheetLook } from './readLooks';

/** Gives a sheet the look that it has in its file. Its cells have their values already. */
export function applyLook(sheet: Sheet, look: SheetLook): void {
  for (const { row, column, style } of look.cells) sheet.cells.change(row, column, { s: style });
  sheet.cells.flush();
  for (const { first, count, size } of runs(look.columnWidths)) {
    sheet.setColumnWidth(area(0, first, 1, count), size);
  }
  for (const { first, count, size } of runs(look.rowHeights)) sheet.setRowHeight(area(first, 0, count), size);
  for (const merge of look.merges) sheet.merge(merge);
  const { facade } = sheet;
  hide(sheet, look);
  const { rows, columns } = look.frozen;
  if (rows + columns > 0) {
    sheet.cells.grow(rows, columns);
    facade.setFreeze({
      ySplit: rows,
      xSplit: columns,
      startRow: rows === 0 ? -1 : rows,
      startColumn: columns === 0 ? -1 : columns,
    });
  }
  if (look.tabColour !== undefined) facade.setTabColor(look.tabColour);
  sheet.showGridlines(look.showsGridlines);
}

function hide({ facade, hiddenColumns, hiddenRows, cells }: Sheet, look: SheetLook): void {
  for (const column of look.hiddenColumns) {
    hiddenColumns.add(column);
    cells.grow(0, column);
    facade.hideColumns(column);
  }
  for (const row of look.hiddenRows) {
    hiddenRows.add(row);
    cells.grow(row, 0);
    facade.hideRows(row);
  }
}

interface Run {
  readonly first: number;
  readonly count: number;
  readonly size: number;
}

/** Neighbours of one size together: a long log has thousands of rows. */
function runs(sizes: ReadonlyMap<number, number>): readonly Run[] {
  const found: Run[] = [];
  for (const [index, size] of sizes) {
    const last = found.at(-1);
    if (last?.size === size && last.first + last.count === index) {
      found[found.length - 1] = { ...last, count: last.count + 1 };
    } else found.push({ first: index, count: 1, size });
  }
  return found;
}
