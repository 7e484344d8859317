import { rangeAddress, type CellRange } from '../ground/address';
import { columnPixels, pointsOfPixels, rowPixels } from '../plan/cellSize';
import type { PlannedNames } from '../plan/formulaText';
import type { CellPlan, CellStyle, SheetPlan } from '../plan/workbookPlan';
import { applyStyle } from './applyStyle';
import { drawChart } from './drawChart';
import { offerChoices } from './offerChoices';
import { type OpenSheet, rangeOf, worksheetOf } from './openSheet';
import { setUpPage } from './pageSetup';
import { type RowBand, rowBands } from './rowBands';
import { type StyleArea, styleAreas } from './styleAreas';
import { writeCards } from './writeCards';
import { writeCells } from './writeCells';
import { writeFormulas } from './writeFormulas';

/** What the things of a plan are called in this workbook, where another one has their name already. */
export type NamesUsed = PlannedNames;

/** Excel on the web refuses a request of over 5 MB; to give an area its look takes some three thousand bytes. */
const MOST_AREAS = 700;

/** Empties a sheet that the add-in made, its charts and tables having been loaded, so that it can be drawn again. */
export function clearSheet(sheet: Excel.Worksheet): void {
  for (const chart of sheet.charts.items) chart.delete();
  for (const table of sheet.tables.items) table.delete();
  sheet.freezePanes.unfreeze();
  const all = sheet.getRange();
  all.unmerge();
  all.clear();
  all.rowHidden = false;
  all.columnHidden = false;
  all.format.useStandardHeight = true;
  all.format.useStandardWidth = true;
}

/**
 * Draws a sheet of the plan on an empty sheet: its cells in as many requests as their number needs, the rest in one. A long
 * list is drawn band by band, so that the pane has its turn between two of them.
 */
export async function drawSheet(
  context: Excel.RequestContext,
  place: OpenSheet,
  plan: SheetPlan,
  names: NamesUsed,
): Promise<void> {
  const { sheets, tables } = names;
  const sheet = worksheetOf(context, place);
  for (const band of rowBands(withMergedCells(plan))) {
    await writeCells(context, place, band.cells);
    // Excel gives a cell with a link the look of one, so the looks come after.
    for (const cell of band.cells) setLink(sheet, cell, sheets);
    await setLooks(context, place, styleAreas(band.cells));
    setHeights(sheet, plan.rowHeights, band);
  }
  writeFormulas(sheet, plan.cells, names);
  for (const merge of plan.merges) rangeOf(context, place, merge).merge(false);
  setWidths(sheet, plan);
  sheet.showGridlines = false;
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
  setUpPage(sheet, plan.print);
  for (const table of plan.tables) {
    const added = sheet.tables.add(rangeAddress(table.range), true);
    added.name = tables.get(table.name) ?? table.name;
    // The cells have looks of their own; this style, the plainest, adds least to them.
    added.style = 'TableStyleLight1';
    added.showBandedRows = false;
    if (table.filterButtons === false) added.showFilterButton = false;
  }
  offerChoices(context, place, plan.choices ?? []);
  for (const chart of plan.charts) {
    if (chart.dataSheet !== undefined)
      throw new RangeError(`Only files have charts of other sheets: ${chart.name}`);
    drawChart(context, place, chart, hasNegative(plan.cells, chart.data));
  }
  await context.sync();
  await writeCards(context, place, plan.cards ?? []);
}

/** All cells of a merge look like its first. */
function withMergedCells({ cells, merges }: SheetPlan): readonly CellPlan[] {
  const covered = new Map<number, CellPlan>();
  const firsts = new Map(merges.map((merge) => [placeOf(merge.firstRow, merge.firstColumn), merge]));
  for (const { row, column, style } of cells) {
    const merge = firsts.get(placeOf(row, column));
    if (!merge) continue;
    for (const cell of cellsOf(merge, style)) covered.set(placeOf(cell.row, cell.column), cell);
    covered.delete(placeOf(row, column));
  }
  return [...cells.filter(({ row, column }) => !covered.has(placeOf(row, column))), ...covered.values()];
}

/** A number for each cell of a sheet, which has 16,384 columns at the most. */
function placeOf(row: number, column: number): number {
  return row * 16_384 + column;
}

function cellsOf({ firstRow, firstColumn, lastRow, lastColumn }: CellRange, style: CellStyle): CellPlan[] {
  return Array.from({ length: lastRow - firstRow + 1 }, (_, down) =>
    Array.from({ length: lastColumn - firstColumn + 1 }, (_unused, across) => ({
      row: firstRow + down,
      column: firstColumn + across,
      value: '',
      style,
    })),
  ).flat();
}

function setLink(
  sheet: Excel.Worksheet,
  { row, column, link, value }: CellPlan,
  sheets: NamesUsed['sheets'],
): void {
  if (!link) return;
  const target = link.isOutside === true ? link.sheet : (sheets.get(link.sheet) ?? link.sheet);
  // Kept, thousands of them would hold the pane up at the end of the run, when Office.js lets go of all at once.
  sheet.getCell(row, column).untrack().hyperlink = {
    documentReference: `'${target.replace(/'/g, "''")}'!${link.cell}`,
    screenTip: link.tip,
    textToDisplay: String(value),
  };
}

/** Gives cells their looks: for most sheets without a request of its own. */
async function setLooks(
  context: Excel.RequestContext,
  sheet: OpenSheet,
  areas: readonly StyleArea[],
): Promise<void> {
  for (const { style, range } of areas.slice(0, MOST_AREAS)) {
    applyStyle(rangeOf(context, sheet, range).untrack(), style, range.lastRow - range.firstRow + 1);
  }
  if (areas.length <= MOST_AREAS) return;
  await context.sync();
  await setLooks(context, sheet, areas.slice(MOST_AREAS));
}

/** Excel counts widths in points too. */
function setWidths(sheet: Excel.Worksheet, { columnWidths }: SheetPlan): void {
  columnWidths.forEach((width, column) => {
    sheet.getCell(0, column).getEntireColumn().format.columnWidth = pointsOfPixels(columnPixels(width));
  });
}

function setHeights(sheet: Excel.Worksheet, heights: SheetPlan['rowHeights'], band: RowBand): void {
  const rows = Array.from({ length: band.lastRow - band.firstRow + 1 }, (_, down) =>
    heights.get(band.firstRow + down),
  );
  const last = rows.findLastIndex((height) => height !== undefined);
  if (last < 0) return;
  sheet
    .getRangeByIndexes(band.firstRow, 0, last + 1, 1)
    .setRowProperties(
      rows
        .slice(0, last + 1)
        .map((height) =>
          height === undefined ? {} : { format: { rowHeight: pointsOfPixels(rowPixels(height)) } },
        ),
    );
}

function hasNegative(cells: readonly CellPlan[], data: CellRange): boolean {
  return cells.some(
    ({ row, column, value }) =>
      typeof value === 'number' &&
      value < 0 &&
      row > data.firstRow &&
      row <= data.lastRow &&
      column > data.firstColumn &&
      column <= data.lastColumn,
  );
}
