import { Formula, Table, TableColumn, TableStyle, Url, type Worksheet } from 'wasm-xlsxwriter';
import { isActiveText } from '../../plan/activeText';
import { formulaText, type PlannedNames } from '../../plan/formulaText';
import type { CellPlan, ChartPlan, SheetPlan, TablePlan } from '../../plan/workbookPlan';
import type { CellFormats } from './cellFormats';
import { writtenText } from './writtenText';
import { type ChartData, chartObject } from './chartObject';
import type { PlannedCells } from './plannedCells';
import { setUpPrint } from './printSetup';
import { quotedSheetName } from '../../plan/sheetReference';

const LONGEST_TIP = 255;

/** What the sheets of a plan refer to beyond themselves. */
export interface PlannedSheets {
  /** those of all sheets and tables */
  readonly names: PlannedNames;
  readonly cells: ReadonlyMap<SheetPlan['id'], PlannedCells>;
}

/** Writes one sheet of a plan. */
export function writeSheet(
  worksheet: Worksheet,
  sheet: SheetPlan,
  formats: CellFormats,
  planned: PlannedSheets,
): void {
  const { names } = planned;
  const cells = cellsOf(sheet.id, planned);
  sheet.columnWidths.forEach((width, column) => worksheet.setColumnWidth(column, width));
  for (const [row, height] of sheet.rowHeights) worksheet.setRowHeight(row, height);
  // Merges and tables write cells of their own, which the cells of the plan then replace.
  writeMerges(worksheet, sheet, cells, formats);
  for (const table of sheet.tables) writeTable(worksheet, table, cells);
  for (const cell of sheet.cells) writeCell(worksheet, cell, formats, names);
  for (const chart of sheet.charts) {
    const { firstRow, firstColumn } = chart.position;
    const data = chartData(chart, sheet, planned);
    worksheet.insertChart(firstRow, firstColumn, chartObject(chart, sheet, data));
  }
  worksheet.setScreenGridlines(false);
  if (sheet.frozenRows > 0) worksheet.setFreezePanes(sheet.frozenRows, 0);
  setUpPrint(worksheet, sheet.print);
}

function cellsOf(sheet: SheetPlan['id'], { cells }: PlannedSheets): PlannedCells {
  const found = cells.get(sheet);
  if (found === undefined) throw new RangeError(`No sheet of the plan: ${sheet}`);
  return found;
}

function chartData({ dataSheet }: ChartPlan, sheet: SheetPlan, planned: PlannedSheets): ChartData {
  const id = dataSheet ?? sheet.id;
  return { sheetName: planned.names.sheets.get(id) ?? sheet.name, cells: cellsOf(id, planned) };
}

function writeMerges(
  worksheet: Worksheet,
  sheet: SheetPlan,
  cells: PlannedCells,
  formats: CellFormats,
): void {
  for (const { firstRow, firstColumn, lastRow, lastColumn } of sheet.merges) {
    if (firstRow === lastRow && firstColumn === lastColumn) continue;
    const format = formats.format(cells.at(firstRow, firstColumn)?.style ?? {});
    worksheet.mergeRange(firstRow, firstColumn, lastRow, lastColumn, '', format);
  }
}

/** The table has no look of its own: its cells have theirs. */
function writeTable(worksheet: Worksheet, { name, range }: TablePlan, cells: PlannedCells): void {
  const columns = Array.from({ length: range.lastColumn - range.firstColumn + 1 }, (_, index) =>
    new TableColumn().setHeader(cells.heading(range.firstRow, range.firstColumn + index)),
  );
  const table = new Table().setName(name).setStyle(TableStyle.None).setBandedRows(false).setColumns(columns);
  worksheet.addTable(range.firstRow, range.firstColumn, range.lastRow, range.lastColumn, table);
}

function writeCell(
  worksheet: Worksheet,
  { row, column, value, formula, style, link }: CellPlan,
  formats: CellFormats,
  names: PlannedNames,
): void {
  const format = formats.format(style, isActiveText(value));
  if (link) {
    const name = link.isOutside === true ? link.sheet : names.sheets.get(link.sheet);
    if (name === undefined) throw new RangeError(`A link leads to no sheet of the plan: ${link.sheet}`);
    const url = new Url(`internal:${quotedSheetName(name)}!${link.cell}`);
    // The library takes the format given here away from its owner, and always writes text: the value follows below.
    worksheet.writeUrlWithOptions(
      row,
      column,
      url,
      shown(value),
      writtenText(link.tip, LONGEST_TIP),
      format.clone(),
    );
  }
  if (formula) {
    worksheet.writeFormulaWithFormat(row, column, new Formula(formulaText(formula, names)), format);
    return;
  }
  // Adding 0 turns -0 into 0: a cell shows no minus before nothing.
  if (typeof value === 'number') worksheet.writeNumberWithFormat(row, column, value + 0, format);
  else if (value === '') worksheet.writeBlank(row, column, format);
  else worksheet.writeStringWithFormat(row, column, writtenText(value), format);
}

function shown(value: string | number): string {
  return writtenText(String(value));
}
