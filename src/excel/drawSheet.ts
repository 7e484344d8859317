import { rangeAddress } from '../log/address';
import type { CellStyle, SheetPlan } from '../layout/workbookPlan';
import { rangeOf } from './cellBlocks';
import { drawChart } from './drawChart';
import { styleAreas } from './styleAreas';
import { writtenValue } from './writtenText';

/** Excel on the web refuses a request of over 5 MB; a cell of the report takes some hundred bytes of it at the most. */
const MOST_CELLS = 20_000;

const DEFAULT_FORMAT = 'General';

/** What a link of the plan leads to: the name that each sheet of the plan has in this workbook. */
export type SheetNames = ReadonlyMap<string, string>;

/** Empties a sheet that the add-in made, charts and tables included, so that it can be drawn again in its place. */
export async function clearSheet(context: Excel.RequestContext, name: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.charts.load('items/name');
  sheet.tables.load('items/name');
  await context.sync();
  sheet.charts.items.forEach((chart) => {
    chart.delete();
  });
  sheet.tables.items.forEach((table) => {
    table.delete();
  });
  sheet.freezePanes.unfreeze();
  const all = sheet.getRange();
  all.unmerge();
  all.clear();
}

/** Draws a sheet of the plan on an empty sheet: its cells in as many requests as their size needs, the rest in one. */
export async function drawSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  names: SheetNames,
): Promise<void> {
  const name = names.get(plan.id) ?? plan.name;
  await writeCells(context, name, plan);
  const sheet = context.workbook.worksheets.getItem(name);
  for (const { style, range } of styleAreas(plan.cells)) applyStyle(rangeOf(context, name, range), style);
  for (const merge of plan.merges) rangeOf(context, name, merge).merge(false);
  setSizes(sheet, plan);
  for (const { row, column, link, value } of plan.cells) {
    if (!link) continue;
    const target = names.get(link.sheet) ?? link.sheet;
    sheet.getCell(row, column).hyperlink = {
      documentReference: `'${target.replace(/'/g, "''")}'!${link.cell}`,
      screenTip: link.tip,
      textToDisplay: String(value),
    };
  }
  sheet.tabColor = plan.tabColour;
  sheet.showGridlines = false;
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
  setUpPage(sheet, plan);
  for (const { name: table, range } of plan.tables) {
    const added = sheet.tables.add(rangeAddress(range), true);
    added.name = table;
    added.showBandedRows = false;
  }
  await context.sync();
  for (const chart of plan.charts) await drawChart(context, name, chart);
}

async function writeCells(context: Excel.RequestContext, name: string, { cells }: SheetPlan): Promise<void> {
  const lastRow = Math.max(0, ...cells.map(({ row }) => row));
  const lastColumn = Math.max(0, ...cells.map(({ column }) => column));
  const values: (string | number)[][] = grid<string | number>(lastRow + 1, lastColumn + 1, '');
  const formats = grid(lastRow + 1, lastColumn + 1, DEFAULT_FORMAT);
  for (const { row, column, value, style } of cells) {
    const [valueRow, formatRow] = [values[row], formats[row]];
    if (!valueRow || !formatRow) continue;
    valueRow[column] = writtenValue(value);
    formatRow[column] = style.numberFormat ?? DEFAULT_FORMAT;
  }
  const step = Math.max(1, Math.floor(MOST_CELLS / (lastColumn + 1)));
  for (let firstRow = 0; firstRow <= lastRow; firstRow += step) {
    const end = Math.min(lastRow, firstRow + step - 1);
    const range = rangeOf(context, name, { firstRow, firstColumn: 0, lastRow: end, lastColumn });
    await writeBlock(context, range, values.slice(firstRow, end + 1), formats.slice(firstRow, end + 1));
  }
}

/** The format first: text that looks like a number or a date stays text. */
async function writeBlock(
  context: Excel.RequestContext,
  range: Excel.Range,
  values: (string | number)[][],
  formats: string[][],
): Promise<void> {
  range.numberFormat = formats;
  range.values = values;
  await context.sync();
}

function grid<T>(rows: number, columns: number, value: T): T[][] {
  return Array.from({ length: rows }, () => new Array<T>(columns).fill(value));
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

function applyStyle({ format }: Excel.Range, style: CellStyle): void {
  const { font } = format;
  font.name = 'Calibri';
  font.size = style.fontSize ?? 11;
  if (style.bold === true) font.bold = true;
  if (style.italic === true) font.italic = true;
  if (style.underline === true) font.underline = 'Single';
  if (style.fontColour !== undefined) font.color = style.fontColour;
  if (style.fill !== undefined) format.fill.color = style.fill;
  // An indent without an alignment is one from the left.
  const horizontal = style.horizontal ?? (style.indent === undefined ? undefined : 'left');
  if (horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.wrap === true) format.wrapText = true;
  drawEdge(format.borders, style.borderTop, ['EdgeTop', 'InsideHorizontal']);
  drawEdge(format.borders, style.borderBottom, ['EdgeBottom', 'InsideHorizontal']);
}

function drawEdge(
  borders: Excel.RangeBorderCollection,
  colour: string | undefined,
  edges: readonly ('EdgeTop' | 'EdgeBottom' | 'InsideHorizontal')[],
): void {
  if (colour === undefined) return;
  for (const edge of edges) {
    const border = borders.getItem(edge);
    border.style = 'Continuous';
    border.weight = 'Thin';
    border.color = colour;
  }
}

/** Excel counts widths in points; a character of the default font is seven pixels, with five beside them. */
function setSizes(sheet: Excel.Worksheet, { columnWidths, rowHeights }: SheetPlan): void {
  columnWidths.forEach((width, column) => {
    sheet.getCell(0, column).getEntireColumn().format.columnWidth = (width * 7 + 5) * 0.75;
  });
  for (const [row, height] of rowHeights) sheet.getCell(row, 0).getEntireRow().format.rowHeight = height;
}

function setUpPage(sheet: Excel.Worksheet, { print }: SheetPlan): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  const { first, last } = print.repeatRows ?? {};
  if (first !== undefined && last !== undefined) pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  pageLayout.headersFooters.defaultForAllPages.centerHeader = print.header;
  pageLayout.headersFooters.defaultForAllPages.centerFooter = print.footer;
}
