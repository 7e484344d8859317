import type { Messages } from '../../locales/messages';
import type { Report } from '../../report/report';
import { type Block, gap, stack } from '../blocks/block';
import { line } from '../blocks/line';
import type { SheetContent, SheetContext, SheetDefinition } from '../blocks/sheet';
import { STYLES } from '../blocks/styles';
import { TITLE_ROWS, titleBlock } from '../blocks/titleBlock';
import { fatesChart } from './fatesChart';
import { SUPPLEMENTARY_WIDTHS } from './supplementaryPlace';
import { timeToReplyChart } from './timeToReplyChart';

/** The statistics and charts of the sheet, from top to bottom. */
const SUPPLEMENTS: readonly ((report: Report, messages: Messages) => Block)[] = [
  timeToReplyChart,
  fatesChart,
];

/** Figures that the Court's tables do not have. They never stand among these, and their heading says what they are. */
export const supplementarySheet: SheetDefinition = {
  id: 'supplementary',
  isWanted: ({ supplementary }) => supplementary,
  content,
};

function content(context: SheetContext): SheetContent {
  const { report, messages } = context;
  const { title, introduction } = messages.supplementary;
  const last = SUPPLEMENTARY_WIDTHS.length - 1;
  const text = { column: 0, lastColumn: last, value: introduction, style: STYLES.paragraph };
  return {
    columnWidths: SUPPLEMENTARY_WIDTHS,
    block: stack([
      titleBlock(title, context, SUPPLEMENTARY_WIDTHS),
      line([text], SUPPLEMENTARY_WIDTHS),
      ...SUPPLEMENTS.flatMap((supplement, index) => [
        gap(index === 0 ? 8 : 12),
        supplement(report, messages),
      ]),
    ]),
    frozenRows: TITLE_ROWS,
    orientation: 'landscape',
  };
}
