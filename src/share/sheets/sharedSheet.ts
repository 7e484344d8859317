import { type Block, stack } from '../../layout/blocks/block';
import { line } from '../../layout/blocks/line';
import { pageBreaks } from '../../layout/blocks/pageBreaks';
import { PALETTE } from '../../layout/blocks/palette';
import { linesOf } from '../../layout/blocks/textHeight';
import { tableName } from '../../plan/tableName';
import type { ChartPlan, LinkPlan, SheetPlan } from '../../plan/workbookPlan';
import { SHARED_STYLES } from './sharedStyles';

/** A line above the table of a sheet. */
export interface SharedLine {
  readonly text: string;
  readonly link?: LinkPlan;
}

/** A cell of the table of a sheet, as it is written. */
export interface TableCell {
  readonly value: string | number;
  readonly style: SheetPlan['cells'][number]['style'];
  readonly link?: LinkPlan;
}

/** What stands on a sheet of a shared workbook: its title in A1, lines below it, and a table or a chart. */
export interface SharedSheet {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly lines: readonly SharedLine[];
  readonly columnWidths: readonly number[];
  /** the header row first */
  readonly table?: { readonly name: string; readonly rows: readonly (readonly TableCell[])[] };
  /** stands below the lines */
  readonly chart?: Omit<ChartPlan, 'position'>;
}

/** How many rows a chart covers: with the lines above it, a printed page. */
const CHART_ROWS = 16;

/** The plan of a sheet: nothing is merged, frozen, filtered or hidden, and no page has a header or a footer. */
export function sharedSheetPlan(sheet: SharedSheet): SheetPlan {
  const { id, name, title, lines, columnWidths, table, chart } = sheet;
  const head = stack([
    oneCell({ text: title }, columnWidths, SHARED_STYLES.title),
    ...lines.map((text) =>
      oneCell(text, columnWidths, text.link === undefined ? SHARED_STYLES.line : SHARED_STYLES.link),
    ),
  ]);
  const body = stack((table?.rows ?? []).map((cells) => tableLine(cells, columnWidths)));
  const block = stack([head, body]);
  const { cells, rowHeights } = block;
  return {
    id,
    name,
    tabColour: PALETTE.navy,
    columnWidths,
    rowHeights,
    cells,
    merges: [],
    frozenRows: 0,
    tables: table === undefined ? [] : [tablePlan(table.name, head.rows, body.rows, columnWidths.length)],
    charts: chart === undefined ? [] : [{ ...chart, position: chartPosition(head.rows, columnWidths) }],
    print: {
      orientation: 'landscape',
      // Its headings are not repeated on a further page: a sheet that repeats rows has a defined name, and a copy has none.
      breaksBefore: pageBreaks({ columnWidths, block, orientation: 'landscape' }),
      header: '',
      footer: '',
    },
  };
}

function oneCell(
  { text, link }: SharedLine,
  columnWidths: readonly number[],
  style: TableCell['style'],
): Block {
  const width = columnWidths.reduce((sum, one) => sum + one, 0);
  // Nothing is merged here: a text that fits over the empty cells at its right runs over them.
  const isRunning = linesOf(text, width, style) === 1;
  const look = isRunning ? { ...style, wrap: false } : style;
  return line([{ column: 0, value: text, style: look, link }], columnWidths, 20);
}

function tableLine(cells: readonly TableCell[], columnWidths: readonly number[]): Block {
  return line(
    cells.map((cell, column) => ({ ...cell, column })),
    columnWidths,
    20,
  );
}

function tablePlan(
  name: string,
  firstRow: number,
  rows: number,
  columns: number,
): SheetPlan['tables'][number] {
  const range = { firstRow, lastRow: firstRow + rows - 1, firstColumn: 0, lastColumn: columns - 1 };
  return { name: tableName(name), range, filterButtons: false };
}

function chartPosition(firstRow: number, { length }: readonly number[]): ChartPlan['position'] {
  return { firstRow, lastRow: firstRow + CHART_ROWS - 1, firstColumn: 0, lastColumn: length - 1 };
}
