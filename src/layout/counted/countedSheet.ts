import { line } from '../blocks/line';
import type { SheetContent, SheetContext, SheetDefinition } from '../blocks/sheet';
import { stack } from '../blocks/block';
import { STYLES } from '../blocks/styles';
import { TITLE_ROWS, titleBlock } from '../blocks/titleBlock';
import { COUNTED_LAST, COUNTED_WIDTHS, countedTable } from './countedTable';

/**
 * What each figure counts and leaves out, and its name in formulas: one table, so that its headings stay in view and are
 * printed on each of its pages.
 */
export const countedSheet: SheetDefinition = { id: 'counted', isWanted: () => true, content };

function content(context: SheetContext): SheetContent {
  const { report, messages } = context;
  const { title, introduction } = messages.countedSheet;
  const headings = TITLE_ROWS + 1;
  return {
    columnWidths: COUNTED_WIDTHS,
    block: stack([
      titleBlock(title, context, COUNTED_WIDTHS),
      line(
        [{ column: 0, lastColumn: COUNTED_LAST, value: introduction, style: STYLES.line }],
        COUNTED_WIDTHS,
        26,
      ),
      countedTable(report, messages),
    ]),
    frozenRows: headings + 1,
    orientation: 'landscape',
    repeatRows: { first: headings, last: headings },
  };
}
