import { sheetName } from '../../src/plan/sheetName';
import type { Book } from './book';
import type { ChartSeries } from './chart';
import type { RangeTarget } from './rangeTarget';
import type { Sheet } from './sheet';

/**
 * Copies a sheet with all that stands on it, next to the original. As in Excel, the copy's tables get names of their own,
 * and the workbook's names of cells on the sheet become names of the copy; what add-ins noted on the sheet comes along.
 */
export function copySheet(book: Book, sheet: Sheet): Sheet {
  const taken = book.sheets.map(({ name }) => name);
  const copy = book.addSheet(sheetName(sheet.name, taken));
  copyCells(sheet, copy);
  copyView(sheet, copy);
  for (const [key, value] of sheet.customProperties) copy.customProperties.set(key, value);
  for (const [key, value] of sheet.pageLayout) copy.pageLayout.set(key, value);
  for (const table of book.tables.on(sheet)) {
    const { look, showHeaders, showTotals, area } = table;
    const added = book.tables.add({ sheet: copy, area });
    for (const [key, value] of look) added.look.set(key, value);
    Object.assign(added, { showHeaders, showTotals });
  }
  copyNames(book, sheet, copy);
  copyCharts(book, sheet, copy);
  return copy;
}

function copyCells(sheet: Sheet, copy: Sheet): void {
  const used = sheet.cells.used(false);
  for (let row = used?.firstRow ?? 0; row <= (used?.lastRow ?? -1); row++) {
    for (let column = used?.firstColumn ?? 0; column <= (used?.lastColumn ?? -1); column++) {
      const cell = sheet.cells.at(row, column);
      if (cell === undefined) continue;
      const { v, t, f } = cell;
      copy.cells.change(row, column, { ...(f ? { f } : { v, t }), s: sheet.cells.styleAt(row, column) });
    }
  }
  for (const merge of sheet.merges()) copy.merge(merge);
  for (const [key, link] of sheet.links) copy.links.set(key, link);
  copy.choices = sheet.choices;
}

function copyView(sheet: Sheet, copy: Sheet): void {
  for (const [column, width] of sheet.columnWidths) {
    copy.setColumnWidth({ firstRow: 0, lastRow: 0, firstColumn: column, lastColumn: column }, width);
  }
  for (const [row, height] of sheet.rowHeights) {
    copy.setRowHeight({ firstRow: row, lastRow: row, firstColumn: 0, lastColumn: 0 }, height);
  }
  const { rows, columns } = sheet.frozen;
  if (rows + columns > 0) {
    copy.cells.grow(rows, columns);
    copy.facade.setFreeze({
      ySplit: rows,
      xSplit: columns,
      startRow: rows || -1,
      startColumn: columns || -1,
    });
  }
  copy.showGridlines(sheet.showsGridlines);
  copy.facade.setTabColor(sheet.facade.getTabColor() ?? '');
}

function copyNames(book: Book, sheet: Sheet, copy: Sheet): void {
  const ofSheet = book.names.in(sheet);
  const intoSheet = book.names.in(undefined).filter(({ target }) => target?.sheet === sheet);
  for (const { name, target, formula, comment, visible } of [...ofSheet, ...intoSheet]) {
    if (book.names.in(copy).some((other) => other.name.toLowerCase() === name.toLowerCase())) continue;
    book.names.add(name, target ? moved(target, sheet, copy) : formula, copy, comment).visible = visible;
  }
}

function copyCharts(book: Book, sheet: Sheet, copy: Sheet): void {
  for (const chart of sheet.charts) {
    const series = chart.series.map(({ name, nameCell, values, categories, look }): ChartSeries => ({
      name,
      nameCell: nameCell && moved(nameCell, sheet, copy),
      values: moved(values, sheet, copy),
      categories: categories && moved(categories, sheet, copy),
      look: new Map(look),
    }));
    copy.charts.push({
      ...chart,
      id: book.newId(),
      source: moved(chart.source, sheet, copy),
      series,
      look: new Map(chart.look),
    });
  }
}

/** What lies on the sheet lies on the copy then; what lies elsewhere stays there. */
function moved(target: RangeTarget, sheet: Sheet, copy: Sheet): RangeTarget {
  return target.sheet === sheet ? { ...target, sheet: copy } : target;
}
