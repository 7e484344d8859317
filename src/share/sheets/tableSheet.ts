import type { SheetPlan } from '../../plan/workbookPlan';
import {
  type SharedCell,
  type SharedColumn,
  type SharedTable,
  type Shorthand,
  SHORTHANDS,
} from '../sharedReport';
import { cellText, shorthandText } from './cellText';
import { linkToSheet, type SharedContext } from './sharedContext';
import { type SharedLine, sharedSheetPlan, type TableCell } from './sharedSheet';
import { SHARED_STYLES } from './sharedStyles';

/** The sheet of a shared table: what its shorthands mean stands above it. */
export function tableSheet(table: SharedTable, context: SharedContext): SheetPlan {
  const { columns, rows } = table;
  const header = columns.map(({ heading, holds }) => ({
    value: heading,
    style: holds === 'number' ? SHARED_STYLES.numberHeader : SHARED_STYLES.header,
  }));
  return sharedSheetPlan({
    id: table.id,
    name: table.name,
    title: table.title,
    lines: tableLines(table, context),
    columnWidths: columns.map(({ width }) => width),
    table: {
      name: table.name,
      rows: [
        header,
        ...rows.map(({ cells }) =>
          columns.flatMap((column, index) => {
            const cell = cells[index];
            return cell === undefined ? [] : [writtenCell(cell, column, context)];
          }),
        ),
      ],
    },
  });
}

function tableLines({ rows }: SharedTable, context: SharedContext): readonly SharedLine[] {
  const { messages, about } = context;
  const { share } = messages;
  const cells = rows.flatMap((row) => row.cells);
  const used = SHORTHANDS.filter((shorthand) => cells.some((cell) => hasShorthand(cell, shorthand)));
  const hasNotes = cells.some((cell) => cell.kind === 'notes' && cell.notes.length > 0);
  return [
    { text: share.oneTable },
    { text: about },
    ...used.map((shorthand) => ({ text: shorthandText(shorthand, messages) })),
    ...(hasNotes
      ? [{ text: share.notesElsewhere, link: linkToSheet('notes', share.sheets.notes, messages) }]
      : []),
    { text: share.backToContents, link: linkToSheet('cover', share.sheets.cover, messages) },
  ];
}

function hasShorthand(cell: SharedCell, shorthand: Shorthand): boolean {
  if (cell.kind === 'notes') return shorthand === 'p' && cell.isProvisional;
  return cell.kind === 'shorthand' && cell.shorthand === shorthand;
}

/** The looks of texts in a column. */
const TEXT_STYLES: Readonly<Record<SharedColumn['holds'], TableCell['style']>> = {
  text: SHARED_STYLES.text,
  number: SHARED_STYLES.shorthand,
  code: SHARED_STYLES.code,
};

function writtenCell(cell: SharedCell, column: SharedColumn, { messages }: SharedContext): TableCell {
  const text = TEXT_STYLES[column.holds];
  switch (cell.kind) {
    case 'text':
      return { value: cell.text, style: text };
    case 'number':
      return { value: cell.value, style: { ...SHARED_STYLES.number, numberFormat: cell.numberFormat } };
    case 'shorthand':
    case 'notes':
      return { value: cellText(cell, messages), style: text };
  }
}
