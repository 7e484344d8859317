import type { Messages } from '../../locales/messages';
import type { Report } from '../../report/report';
import { type Block, gap, stack } from '../blocks/block';
import { line } from '../blocks/line';
import type { SheetContent, SheetContext, SheetDefinition } from '../blocks/sheet';
import { STYLES } from '../blocks/styles';
import { FROZEN_ROWS, titleBlock } from '../blocks/titleBlock';
import { byPeriodChart } from './byPeriodChart';
import { fatesChart } from './fatesChart';
import { oldestTables } from './oldestTables';
import { pendingAgesChart } from './pendingAgesChart';
import { positiveShareTable } from './positiveShareTable';
import { projectionTable } from './projectionTable';
import { repliedWithinTable } from './repliedWithinTable';
import { replyCurveCharts, replyCurveColumns } from './replyCurveCharts';
import { replyTimesTable } from './replyTimesTable';
import { shareIntervalsTable } from './shareIntervalsTable';
import { statisticTable, statisticTables } from './statisticTable';
import { stockByMonthChart } from './stockByMonthChart';
import { stockTable } from './stockTable';
import { SUPPLEMENTARY_WIDTHS } from './supplementaryPlace';
import { timeToReplyChart } from './timeToReplyChart';

/** The statistics and charts of the sheet, from top to bottom; the curves come below them. */
const SUPPLEMENTS: readonly ((report: Report, messages: Messages) => Block)[] = [
  (...given) => statisticTable(replyTimesTable(...given)),
  (...given) => statisticTables(repliedWithinTable(...given)),
  timeToReplyChart,
  (...given) => statisticTable(stockTable(...given)),
  stockByMonthChart,
  pendingAgesChart,
  (...given) => statisticTables(oldestTables(...given)),
  (...given) => statisticTables(projectionTable(...given)),
  byPeriodChart,
  fatesChart,
  (...given) => statisticTable(positiveShareTable(...given)),
  (...given) => statisticTable(shareIntervalsTable(...given)),
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
  const above = stack([
    titleBlock(title, context, SUPPLEMENTARY_WIDTHS),
    line([text], SUPPLEMENTARY_WIDTHS),
    ...SUPPLEMENTS.map((supplement) => supplement(report, messages))
      .filter(({ rows }) => rows > 0)
      .flatMap((block, index) => [gap(index === 0 ? 8 : 12), block]),
    gap(12),
  ]);
  const curves = replyCurveCharts(report, messages);
  const hasCurves = curves.rows > 0;
  return {
    columnWidths: SUPPLEMENTARY_WIDTHS,
    block: hasCurves ? stack([above, replyCurveColumns(messages), curves]) : above,
    frozenRows: FROZEN_ROWS,
    orientation: 'landscape',
    ...(hasCurves ? { repeatRows: { first: above.rows, last: above.rows } } : {}),
  };
}
