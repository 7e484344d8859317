import type { Messages } from '../../locales/messages';
import type { Report } from '../../report/report';
import { gap, stack } from '../blocks/block';
import { fatesChart } from './fatesChart';
import { line } from '../blocks/line';
import type { SheetContent } from '../blocks/sheet';
import { STYLES } from '../blocks/styles';
import { timeToReplyChart } from './timeToReplyChart';
import { TITLE_ROWS, titleBlock } from '../blocks/titleBlock';

const COLUMN_WIDTHS = [28, 11, 11, 11, 11, 11, 11, 2, 11, 11, 11, 11, 11, 11];
const LAST = COLUMN_WIDTHS.length - 1;

/** Figures that are no part of the Court's tables, never among them and always headed as what they are. */
export function supplementarySheet(report: Report, messages: Messages): SheetContent {
  const { title, introduction } = messages.supplementary;
  const place = { columnWidths: COLUMN_WIDTHS, left: 0, chartTo: LAST, rows: 11 };
  const text = { column: 0, lastColumn: LAST, value: introduction, style: STYLES.paragraph };
  return {
    id: 'supplementary',
    columnWidths: COLUMN_WIDTHS,
    block: stack([
      titleBlock(title, report, messages, COLUMN_WIDTHS),
      line([text], COLUMN_WIDTHS),
      gap(8),
      timeToReplyChart(report, { ...place, chartFrom: 5 }, messages),
      gap(12),
      fatesChart(report, { ...place, chartFrom: 8 }, messages),
    ]),
    frozenRows: TITLE_ROWS,
    orientation: 'landscape',
  };
}
