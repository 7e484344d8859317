import type { Messages } from '../../locales/messages';
import type { TableId } from '../../report/figures/figures';
import type { Report } from '../../report/report';
import { tableOf } from '../../report/tables';
import { type Block, stack } from '../blocks/block';
import { pageBreaks } from '../blocks/pageBreaks';
import type { SheetDefinition } from '../blocks/sheet';
import { TITLE_ROWS, titleBlock } from '../blocks/titleBlock';
import { figureTable, TABLE_WIDTHS } from './figureTable';

/** What stands below a table: its chart, or a list that belongs to it. */
type Below = (report: Report, messages: Messages) => Block;

/** The sheet of one of the report's tables, with what stands below it. */
export function tableSheet(table: TableId, ...below: readonly Below[]): SheetDefinition {
  return {
    id: table,
    isWanted: (_, { rules }) => rules.figures.some((figure) => figure.table === table),
    content: (context) => {
      const { report, messages } = context;
      const figures = stack([
        titleBlock(messages.tables[table], context, TABLE_WIDTHS),
        figureTable(tableOf(table, report.rules), report, messages),
      ]);
      const printed = { columnWidths: TABLE_WIDTHS, orientation: 'portrait' } as const;
      // Above what stands below the figures, on pages of its own, their headings would say nothing true.
      const isOnePage = pageBreaks({ ...printed, block: figures }).length === 0;
      return {
        ...printed,
        block: stack([figures, ...below.map((block) => block(report, messages))]),
        frozenRows: TITLE_ROWS + 1,
        repeatRows: { first: 0, last: isOnePage ? TITLE_ROWS - 1 : TITLE_ROWS },
      };
    },
  };
}
