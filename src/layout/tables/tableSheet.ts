import type { Messages } from '../../locales/messages';
import type { Report } from '../../report/report';
import type { ReportTable } from '../../report/tables';
import { type Block, gap, stack } from '../blocks/block';
import { categoryChart, totalsChart } from './comparedChart';
import { figureTable, TABLE_WIDTHS } from './figureTable';
import type { SheetContent } from '../blocks/sheet';
import { warrantsTable } from './warrantsTable';
import { TITLE_ROWS, titleBlock } from '../blocks/titleBlock';

const CHART_PLACE = { columnWidths: TABLE_WIDTHS, left: 0, chartFrom: 4, chartTo: 8, rows: 14 };

/** The sheet of one of the report's tables, with the chart or the list that belongs to it. */
export function tableSheet(table: ReportTable, report: Report, messages: Messages): SheetContent {
  const title = titleBlock(messages.tables[table.id], report, messages, TABLE_WIDTHS);
  return {
    id: table.id,
    columnWidths: TABLE_WIDTHS,
    block: stack([title, figureTable(table, report, messages), ...belongingTo(table, report, messages)]),
    frozenRows: TITLE_ROWS + 1,
    orientation: 'portrait',
    repeatRows: { first: 0, last: TITLE_ROWS },
  };
}

function belongingTo({ id }: ReportTable, report: Report, messages: Messages): readonly Block[] {
  if (id === 'overview') return [gap(16), totalsChart(report, CHART_PLACE, messages)];
  if (id === 'area3') return [warrantsTable(report, messages)];
  return id === 'area2' ? [gap(16), categoryChart(report, CHART_PLACE, messages)] : [];
}
