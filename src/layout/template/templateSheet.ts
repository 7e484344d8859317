import { cellAddress } from '../../ground/address';
import { tableName } from '../../plan/tableName';
import type { CellPlan, CellStyle, SheetPlan } from '../../plan/workbookPlan';
import { type Block, EMPTY_BLOCK, gap, stack } from '../blocks/block';
import { line } from '../blocks/line';
import { PALETTE } from '../blocks/palette';
import { STYLES } from '../blocks/styles';

/** How many rows are ready to be filled in; the table grows with what is typed below them. */
const READY_ROWS = 50;

/** A column that is to be filled in. */
export interface TemplateColumn {
  readonly heading: string;
  /** in characters */
  readonly width: number;
  readonly holds: 'text' | 'day' | 'number';
  /** the texts that its cells offer, see `ChoicePlan` */
  readonly choices?: readonly string[];
}

/** What an empty list is made of. */
export interface TemplateContent {
  /** a sheet name that is free, see `sheetName` */
  readonly name: string;
  readonly title: string;
  /** how it is filled in, a sentence or two each */
  readonly notes: readonly string[];
  readonly columns: readonly TemplateColumn[];
}

/** An empty list: its title, how it is filled in, and a table that is ready for what is typed into it. */
export function templateSheet({ name, title, notes, columns }: TemplateContent): SheetPlan {
  const widths = columns.map(({ width }) => width);
  const last = Math.min(columns.length - 1, 6);
  const whole = (value: string, style: CellStyle, height: number): Block =>
    line([{ column: 0, lastColumn: last, value, style }], widths, height);
  const above = stack([
    whole(title, STYLES.title, 24),
    ...notes.map((note) => whole(note, STYLES.note, 14)),
    gap(8),
  ]);
  const block = stack([above, headings(columns), rows(columns)]);
  const headerRow = above.rows;
  const body = { firstRow: headerRow + 1, lastRow: headerRow + READY_ROWS };
  return {
    id: 'template',
    name,
    tabColour: PALETTE.navy,
    columnWidths: widths,
    rowHeights: block.rowHeights,
    cells: block.cells,
    merges: block.merges,
    frozenRows: headerRow + 1,
    tables: [
      {
        name: tableName(name),
        range: { firstRow: headerRow, lastRow: body.lastRow, firstColumn: 0, lastColumn: columns.length - 1 },
      },
    ],
    charts: [],
    choices: columns.flatMap(({ choices }, column) =>
      choices === undefined
        ? []
        : [{ range: { ...body, firstColumn: column, lastColumn: column }, texts: choices }],
    ),
    print: {
      orientation: 'landscape',
      repeatRows: { first: headerRow, last: headerRow },
      header: '',
      footer: title,
    },
  };
}

function headings(columns: readonly TemplateColumn[]): Block {
  return line(
    columns.map(({ heading }, column) => ({ column, value: heading, style: STYLES.header })),
    columns.map(({ width }) => width),
    20,
  );
}

function rows(columns: readonly TemplateColumn[]): Block {
  const cells: CellPlan[] = [];
  for (let row = 0; row < READY_ROWS; row += 1) {
    columns.forEach(({ holds }, column) => {
      cells.push({ row, column, value: '', style: { ...STYLES.text, numberFormat: FORMATS[holds] } });
    });
  }
  return { ...EMPTY_BLOCK, rows: READY_ROWS, cells };
}

/** Texts stay as they are typed; a day looks the same whatever the machine's country. */
const FORMATS: Readonly<Record<TemplateColumn['holds'], string>> = {
  text: '@',
  day: 'yyyy-mm-dd',
  number: '#,##0.00',
};

/** Where the first row of a template is entered. */
export function firstCellOf({ tables }: SheetPlan): string {
  const [table] = tables;
  return table === undefined ? 'A1' : cellAddress(table.range.firstRow + 1, table.range.firstColumn);
}
