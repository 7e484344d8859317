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
}

/** The columns for values: the narrow one in the middle stays free. */
const VALUE_COLUMNS = [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13];
const LAST = SUPPLEMENTARY_WIDTHS.length - 1;

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
}: StatisticTable): Block {
  return stack([
    headingLine(heading),
    ...(explanation === undefined ? [] : [textLine(explanation)]),
    ...sentences.map(textLine),
    ...(headers.length === 0 ? [] : [headerLine(headers)]),
    ...rows.map(rowLine),
  ]);
}

/** What stands in the place of a table that has nothing to show. */
export function noStatistic(heading: string, sentence: string): StatisticTable {
  return { heading, sentences: [sentence], headers: [], rows: [] };
}

function headerLine(headers: readonly string[]): Block {
  return line(
    headers.map((value, index) => ({
      ...columnOf(index),
      value,
      style: index === 0 ? STYLES.chartHeader : STYLES.chartNumberHeader,
    })),
    SUPPLEMENTARY_WIDTHS,
  );
}

function headingLine(value: string): Block {
  return line([{ column: 0, lastColumn: LAST, value, style: STYLES.heading }], SUPPLEMENTARY_WIDTHS, 24);
}

function textLine(value: string): Block {
  return line([{ column: 0, lastColumn: LAST, value, style: STYLES.line }], SUPPLEMENTARY_WIDTHS);
}

function rowLine({ name, values, ids = [], isTotal = false }: StatisticRow): Block {
  const first = { column: 0, value: name, style: isTotal ? STYLES.totalName : STYLES.chartText };
  const cells = values.map((value, index) => valueCell(value, index, isTotal));
  const block = line([first, ...cells], SUPPLEMENTARY_WIDTHS, 15.5);
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

function columnOf(index: number): { readonly column: number } {
  return { column: index === 0 ? 0 : (VALUE_COLUMNS[index - 1] ?? LAST) };
}
