import { STREAMS } from '../../report/breakdowns/streams';
import { gap, stack } from '../blocks/block';
import { monthlyChart } from './monthlyChart';
import type { SheetContent, SheetContext, SheetDefinition } from '../blocks/sheet';
import { FROZEN_ROWS, titleBlock } from '../blocks/titleBlock';

const COLUMN_WIDTHS = [18, 10, 10, 2, 9, 9, 9, 9, 9, 9, 9, 9];
const PLACE = { columnWidths: COLUMN_WIDTHS, left: 0, chartFrom: 4, chartTo: 11, rows: 14 };

/**
 * The requests by month, with one chart for each stream, on one printed page. They have a sheet of their own because only
 * a sheet is sure to begin on a new page: below the overview, a page would end in the middle of a chart.
 */
export const monthsSheet: SheetDefinition = { id: 'months', isWanted: () => true, content };

function content(context: SheetContext): SheetContent {
  const { report, messages } = context;
  return {
    columnWidths: COLUMN_WIDTHS,
    block: stack([
      titleBlock(messages.charts.byMonth.title, context, COLUMN_WIDTHS),
      ...STREAMS.flatMap((stream, index) => [
        ...(index === 0 ? [] : [gap(10)]),
        monthlyChart(stream, report, PLACE, messages),
      ]),
    ]),
    frozenRows: FROZEN_ROWS,
    orientation: 'portrait',
  };
}
