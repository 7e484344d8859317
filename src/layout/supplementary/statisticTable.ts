import { type Block, gap, stack } from '../blocks/block';
import { line, type LineCell } from '../blocks/line';
import { STYLES } from '../blocks/styles';
import { SUPPLEMENTARY_WIDTHS } from './supplementaryPlace';

/** A number with its format, or a text. */
export type StatisticValue = string | { readonly value: number; readonly numberFormat: string };

interface StatisticRow {
  readonly name: string;
  readonly values: readonly StatisticValue[];
  /** the names of the report's numbers that the first values are; `undefined`, or left out, where they cannot be traced */
  readonly ids?: readonly (string | undefined)[];
  /** closes the table */
  readonly isTotal?: boolean;
}

/** A table of the supplementary sheet; its texts are those of the reader's language. */
export interface StatisticTable {
  readonly heading: string;
  readonly explanation?: string;
  /** of the first column, which names the rows, and of the others; none where there is nothing to show */
  readonly headers: readonly string[];
  readonly rows: readonly StatisticRow[];
  /** stand above the table */
  readonly sentences?: readonly string[];
  /** which of the headers' columns hold names, which begin at the left; where the last does, it takes more room */
  readonly nameColumns?: readonly number[];
}

/** The columns for values: the narrow one in the middle holds none. */
const VALUE_COLUMNS = [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13];
const NARROW = 7;
const LAST = SUPPLEMENTARY_WIDTHS.length - 1;
const NAME = { ...STYLES.chartText, indent: 1 };
const NAME_HEADER = { ...STYLES.chartHeader, indent: 1 };
/** So many columns more a name takes at the end of its row. */
const MORE_FOR_NAME = 2;

/** Tables, one below the other. */
export function statisticTables(tables: readonly StatisticTable[]): Block {
  return stack(
    tables.map(statisticTable).flatMap((block, index) => (index === 0 ? [block] : [gap(12), block])),
  );
}

/** A heading, a sentence, and a table below them. */
export function statisticTable({
  heading,
  explanation,
  headers,
  rows,
  sentences = [],
  nameColumns = [],
}: StatisticTable): Block {
  const names: NameColumns = { columns: nameColumns, last: headers.length - 1 };
  return stack([
    headingLine(heading),
    ...(explanation === undefined ? [] : [textLine(explanation)]),
    ...sentences.map(textLine),
    ...(headers.length === 0 ? [] : [headerLine(headers, names)]),
    ...rows.map((row) => rowLine(row, names)),
  ]);
}

/** What stands in the place of a table that has nothing to show. */
export function noStatistic(heading: string, sentence: string): StatisticTable {
  return { heading, sentences: [sentence], headers: [], rows: [] };
}

interface NameColumns {
  readonly columns: readonly number[];
  /** the last column of the table */
  readonly last: number;
}

function headerLine(headers: readonly string[], names: NameColumns): Block {
  const cells = headers.map((value, index) => ({
    ...placeOf(index, names),
    value,
    style:
      index === 0
        ? STYLES.chartHeader
        : names.columns.includes(index)
          ? NAME_HEADER
          : STYLES.chartNumberHeader,
  }));
  return line(acrossNarrow(cells), SUPPLEMENTARY_WIDTHS);
}

/** A table that reaches beyond the narrow column is not broken off by it. */
function acrossNarrow(cells: readonly LineCell[]): readonly LineCell[] {
  const next = cells.findIndex(({ column }) => column > NARROW);
  const [first] = cells;
  if (first === undefined || next < 0) return cells;
  const between = { column: NARROW, value: '', style: first.style };
  return [...cells.slice(0, next), between, ...cells.slice(next)];
}

function headingLine(value: string): Block {
  return line([{ column: 0, lastColumn: LAST, value, style: STYLES.heading }], SUPPLEMENTARY_WIDTHS, 24);
}

function textLine(value: string): Block {
  return line([{ column: 0, lastColumn: LAST, value, style: STYLES.line }], SUPPLEMENTARY_WIDTHS);
}

function rowLine({ name, values, ids = [], isTotal = false }: StatisticRow, names: NameColumns): Block {
  const first = { column: 0, value: name, style: isTotal ? STYLES.totalName : STYLES.chartText };
  const cells = values.map((value, index) =>
    names.columns.includes(index + 1) && typeof value === 'string'
      ? { ...placeOf(index + 1, names), value, style: NAME }
      : valueCell(value, index, isTotal),
  );
  const block = line(acrossNarrow([first, ...cells]), SUPPLEMENTARY_WIDTHS, 15.5);
  const numbers = ids.flatMap((id, index) =>
    id === undefined ? [] : [{ id, row: 0, ...columnOf(index + 1) }],
  );
  return { ...block, numbers };
}

function valueCell(value: StatisticValue, index: number, isTotal: boolean): LineCell {
  const place = columnOf(index + 1);
  const textStyle = {
    ...(isTotal ? STYLES.totalName : STYLES.chartText),
    horizontal: 'right' as const,
  };
  if (typeof value === 'string') return { ...place, value, style: textStyle };
  return {
    ...place,
    value: value.value,
    style: { ...(isTotal ? STYLES.total : STYLES.chartNumber), numberFormat: value.numberFormat },
  };
}

function placeOf(index: number, { columns, last }: NameColumns): Pick<LineCell, 'column' | 'lastColumn'> {
  const { column } = columnOf(index);
  return index === last && columns.includes(index)
    ? { column, lastColumn: column + MORE_FOR_NAME }
    : { column };
}

function columnOf(index: number): { readonly column: number } {
  return { column: index === 0 ? 0 : (VALUE_COLUMNS[index - 1] ?? LAST) };
}
