import { cellAddress } from '../../ground/address';
import {
  type CodedField,
  CODED_VALUES,
  type Field,
  FIELDS,
  isCodedField,
  isDateField,
} from '../../log/model/field';
import type { Messages } from '../../locales/messages';
import { type Block, EMPTY_BLOCK, gap, stack } from '../blocks/block';
import { codedValueText } from '../../wording/codedValueText';
import { line } from '../blocks/line';
import { PALETTE } from '../blocks/palette';
import { STYLES } from '../blocks/styles';
import { tableName } from '../../plan/tableName';
import type { CellPlan, CellStyle, ChoicePlan, SheetPlan } from '../../plan/workbookPlan';

/** How many rows are ready to be filled in; the table grows with what is typed below them. */
const READY_ROWS = 50;

const WIDTHS: Readonly<Record<Field, number>> = {
  reference: 18,
  organ: 22,
  kind: 30,
  origin: 18,
  section: 18,
  category: 30,
  purpose: 30,
  addressee: 22,
  addresseeType: 24,
  situation: 20,
  sent: 13,
  replied: 13,
  recorded: 13,
  outcome: 16,
  status: 22,
};

/** The organ follows from the kind of request: one column less to fill in. */
const COLUMNS: readonly Field[] = FIELDS.filter((field) => field !== 'organ');

/**
 * An empty log for a section that starts a register: a column for each field under its usual name, lists to choose
 * from where a field has a closed set of values, and notes on how to fill it in. It is recognised without a question.
 *
 * @param name a sheet name that is free, see `sheetName`
 */
export function planTemplate(name: string, messages: Messages): SheetPlan {
  const widths = COLUMNS.map((field) => WIDTHS[field]);
  const { template } = messages;
  const last = Math.min(COLUMNS.length - 1, 6);
  const notes = template.notes.map((value) =>
    line([{ column: 0, lastColumn: last, value, style: STYLES.note }], widths, 14),
  );
  const above = stack([
    line([{ column: 0, lastColumn: last, value: template.title, style: STYLES.title }], widths, 24),
    ...notes,
    gap(8),
  ]);
  const block = stack([above, headings(messages), rows()]);
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
        range: { firstRow: headerRow, lastRow: body.lastRow, firstColumn: 0, lastColumn: COLUMNS.length - 1 },
      },
    ],
    charts: [],
    choices: COLUMNS.flatMap((field, column) =>
      isCodedField(field)
        ? [choiceOf(field, { ...body, firstColumn: column, lastColumn: column }, messages)]
        : [],
    ),
    print: {
      orientation: 'landscape',
      repeatRows: { first: headerRow, last: headerRow },
      header: '',
      footer: template.title,
    },
  };
}

function headings({ fields }: Messages): Block {
  return {
    ...EMPTY_BLOCK,
    rows: 1,
    rowHeights: new Map([[0, 20]]),
    cells: COLUMNS.map((field, column) => ({ row: 0, column, value: fields[field], style: STYLES.header })),
  };
}

function rows(): Block {
  const cells: CellPlan[] = [];
  for (let row = 0; row < READY_ROWS; row += 1) {
    COLUMNS.forEach((field, column) => cells.push({ row, column, value: '', style: styleOf(field) }));
  }
  return { ...EMPTY_BLOCK, rows: READY_ROWS, cells };
}

/** Texts stay as they are typed; a day looks the same whatever the machine's country. */
function styleOf(field: Field): CellStyle {
  return { ...STYLES.text, numberFormat: isDateField(field) ? 'yyyy-mm-dd' : '@' };
}

function choiceOf(field: CodedField, range: ChoicePlan['range'], messages: Messages): ChoicePlan {
  return {
    range,
    texts: CODED_VALUES[field].map((value) => codedValueText(field, value, messages) ?? value),
  };
}

/** Where the first request of a template is entered. */
export function firstCellOf({ tables }: SheetPlan): string {
  const [table] = tables;
  return table === undefined ? 'A1' : cellAddress(table.range.firstRow + 1, table.range.firstColumn);
}
