import type { Messages } from '../../locales/messages';
import { shownNumber } from '../../layout/shownNumber';
import { cellText, noteMark, shorthandText } from '../sheets/cellText';
import { type SharedCell, type SharedReport, type SharedTable, SHORTHANDS } from '../sharedReport';

/** A table in the words in which it is printed, to be pasted into a document. */
export interface PrintedTable {
  readonly title: string;
  /** none where the table has no header row */
  readonly headings: readonly PrintedCell[];
  readonly rows: readonly PrintedRow[];
  /** the texts below the table, each with the mark that stands in it; `''` where it has none */
  readonly notes: readonly { readonly mark: string; readonly text: string }[];
}

/** A row; one cell alone stands across the table and names the rows below it. */
export type PrintedRow = readonly PrintedCell[];

export interface PrintedCell {
  readonly text: string;
  readonly isNumber?: boolean;
  /** whether it is part of what the row above it counts */
  readonly isPart?: boolean;
  /** the marks of its notes, above its text */
  readonly marks?: string;
}

/** The tables of a shared report as they are printed, without the codes of the figures, each with its notes. */
export function printedTables(shared: SharedReport, messages: Messages): readonly PrintedTable[] {
  return shared.tables.map((table) => printedTable(table, shared, messages));
}

function printedTable(
  { title, columns, rows }: SharedTable,
  { notes }: SharedReport,
  messages: Messages,
): PrintedTable {
  const shown = columns.flatMap((column, index) => (column.id === 'code' ? [] : [{ column, index }]));
  const cells = rows.flatMap((row) => row.cells);
  const texts = rows.map((row) =>
    shown.map(({ column, index }) => ({
      text: printedText(row.cells[index], messages),
      isNumber: column.holds === 'number',
    })),
  );
  const shorthands = SHORTHANDS.filter((shorthand) =>
    texts.flat().some(({ text }) => text.includes(`[${shorthand}]`)),
  );
  const marked = [...new Set(cells.flatMap((cell) => (cell.kind === 'notes' ? cell.notes : [])))];
  return {
    title,
    headings: shown.map(({ column }) => ({ text: column.heading, isNumber: column.holds === 'number' })),
    rows: texts,
    notes: [
      ...shorthands.map((shorthand) => ({ mark: '', text: shorthandText(shorthand, messages) })),
      ...marked
        .sort((one, other) => one - other)
        .map((number) => ({
          mark: noteMark(number, messages.share.noteMark),
          text: notes[number - 1] ?? '',
        })),
    ],
  };
}

function printedText(cell: SharedCell | undefined, messages: Messages): string {
  switch (cell?.kind) {
    case undefined:
      return '';
    case 'text':
      return cell.text;
    case 'number':
      return shownNumber(cell.value, cell.numberFormat, messages.format);
    case 'shorthand':
    case 'notes':
      return cellText(cell, messages);
  }
}
