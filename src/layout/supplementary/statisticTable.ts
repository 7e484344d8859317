import { type Block, gap, stack } from '../blocks/block';
import { line, type LineCell } from '../blocks/line';
import { markedTable } from '../blocks/markedTable';
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
  /** unlike that of every other table of the report */
  readonly id: string;
  readonly heading: string;
  readonly explanation?: string;
  /** of the first column, which names the rows, and of the others; none where there is nothing to show */
  readonly headers: readonly string[];
  readonly rows: readonly StatisticRow[];
  /** stand above the table */
  readonly sentences?: readonly string[];
  /** which of the headers' columns hold names, which begin at the left */
  readonly nameColumns?: readonly number[];
}

const LAST = SUPPLEMENTARY_WIDTHS.length - 1;
const NAME = { ...STYLES.chartText, indent: 1 };
/** Beside it the sheet is empty: what is longer than its column runs on, and its row stays low. */
const LAST_NAME = { ...NAME, wrap: false };
const NAME_HEADER = { ...STYLES.chartHeader, indent: 1 };

/** Tables, one below the other. */
export function statisticTables(tables: readonly StatisticTable[]): Block {
  return stack(
    tables.map(statisticTable).flatMap((block, index) => (index === 0 ? [block] : [gap(12), block])),
  );
}

/** A heading, a sentence, and a table below them. */
export function statisticTable({
  id,
  heading,
  explanation,
  headers,
  rows,
  sentences = [],
  nameColumns = [],
}: StatisticTable): Block {
  return stack([
    headingLine(heading),
    ...(explanation === undefined ? [] : [textLine(explanation)]),
    ...sentences.map(textLine),
    ...(rows.length === 0
      ? []
      : [
          markedTable(
            id,
            stack([
              headerLine(headers, nameColumns),
              ...rows.map((row) => rowLine(row, headers.length, nameColumns)),
            ]),
          ),
        ]),
  ]);
}

/** What stands in the place of a table that has nothing to show. */
export function noStatistic(id: string, heading: string, sentence: string): StatisticTable {
  return { id, heading, sentences: [sentence], headers: [], rows: [] };
}

function headerLine(headers: readonly string[], nameColumns: readonly number[]): Block {
  const styleOf = (index: number): LineCell['style'] => {
    if (index === 0) return STYLES.chartHeader;
    return nameColumns.includes(index) ? NAME_HEADER : STYLES.chartNumberHeader;
  };
  return line(
    headers.map((value, column) => ({ column, value, style: styleOf(column) })),
    SUPPLEMENTARY_WIDTHS,
  );
}

function headingLine(value: string): Block {
  return line([{ column: 0, lastColumn: LAST, value, style: STYLES.heading }], SUPPLEMENTARY_WIDTHS, 24);
}

function textLine(value: string): Block {
  return line([{ column: 0, lastColumn: LAST, value, style: STYLES.line }], SUPPLEMENTARY_WIDTHS);
}

/** The cells of a row that has fewer values than there are columns are empty. */
function rowLine(
  { name, values, ids = [], isTotal = false }: StatisticRow,
  columns: number,
  nameColumns: readonly number[],
): Block {
  const first = { column: 0, value: name, style: isTotal ? STYLES.totalName : STYLES.chartText };
  const cells = Array.from({ length: columns - 1 }, (_, index) => {
    const value = values[index] ?? '';
    if (!nameColumns.includes(index + 1) || typeof value !== 'string')
      return valueCell(value, index, isTotal);
    const isLast = index + 2 === columns;
    return { column: index + 1, value, style: isLast ? LAST_NAME : NAME };
  });
  const block = line([first, ...cells], SUPPLEMENTARY_WIDTHS, 15.5);
  const numbers = ids.flatMap((id, index) => (id === undefined ? [] : [{ id, row: 0, column: index + 1 }]));
  return { ...block, numbers };
}

function valueCell(value: StatisticValue, index: number, isTotal: boolean): LineCell {
  const place = { column: index + 1 };
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
