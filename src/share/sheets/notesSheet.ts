import type { SheetPlan } from '../../plan/workbookPlan';
import type { SharedReport } from '../sharedReport';
import { noteMark } from './cellText';
import { linkToSheet, type SharedContext } from './sharedContext';
import { sharedSheetPlan } from './sharedSheet';
import { SHARED_STYLES } from './sharedStyles';

/** The notes of all tables, in one table. */
export function notesSheet({ notes }: SharedReport, { messages }: SharedContext): SheetPlan {
  const { share } = messages;
  const header = [share.columns.number, share.columns.note].map((value) => ({
    value,
    style: SHARED_STYLES.header,
  }));
  return sharedSheetPlan({
    id: 'notes',
    name: share.sheets.notes,
    title: share.notesTitle,
    lines: [
      { text: share.oneTable },
      { text: share.method },
      { text: share.backToContents, link: linkToSheet('cover', share.sheets.cover, messages) },
    ],
    columnWidths: [62, 90],
    table: {
      name: share.sheets.notes,
      rows: [
        header,
        ...notes.map((text, index) =>
          [noteMark(index + 1, share.noteMark), text].map((value) => ({ value, style: SHARED_STYLES.text })),
        ),
      ],
    },
  });
}
